import { type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

interface Patch {
  /** The package whose source is mended. */
  readonly file: RegExp;
  readonly wrong: RegExp;
  readonly right: string;
}

const PATCHES: readonly Patch[] = [
  {
    // Parsed formulas are cached by their text and used on after a defined name or a table has moved: sums over a name
    // go wrong after a row insert. Not reading the cache costs a parse and is right.
    file: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    wrong: /let astNode = FORMULA_AST_CACHE\.get\([^;]*\);/g,
    right: 'let astNode;',
  },
  {
    // Steps that are undone together must be taken back in the opposite order.
    file: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
    wrong: /item\.undoMutations\.push\(\.\.\.newItem\.undoMutations\);/g,
    right: 'item.undoMutations.unshift(...newItem.undoMutations);',
  },
];

/** Mends lines of Univer while it is bundled; fails the build when a line to mend is not there exactly once. */
export function univerPatches(): Plugin {
  return {
    name: 'univer-patches',
    setup(build) {
      for (const { file, wrong, right } of PATCHES) {
        build.onLoad({ filter: file }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const hits = source.match(wrong)?.length ?? 0;
          if (hits !== 1) {
            throw new Error(`Expected the line to mend once in ${path}, found it ${hits} times.`);
          }
          return { contents: source.replace(wrong, right), loader: 'js' };
        });
      }
    },
  };
}
