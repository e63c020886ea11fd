import { type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/**
 * Univer caches parsed formulas by their text and keeps using them after a defined name or a table has moved: sums over
 * a name go wrong after a row insert. Not reading the cache costs a parse and is right.
 */
const FORMULA_CACHE_READ = /let astNode = FORMULA_AST_CACHE\.get\([^;]*\);/g;

/** Mends the formula engine while it is bundled; fails the build when the line to mend is not there exactly once. */
export function univerPatches(): Plugin {
  return {
    name: 'univer-patches',
    setup(build) {
      build.onLoad(
        { filter: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
        async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const hits = source.match(FORMULA_CACHE_READ)?.length ?? 0;
          if (hits !== 1) {
            throw new Error(`Expected one read of the formula cache in the engine, found ${hits}.`);
          }
          return { contents: source.replace(FORMULA_CACHE_READ, 'let astNode;'), loader: 'js' };
        },
      );
    },
  };
}
