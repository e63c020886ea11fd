import { type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

interface Patch {
  /** A file of a package, as the end of its path. */
  readonly file: RegExp;
  /** Must be found exactly once, or the build fails: another version of Univer wants another look. */
  readonly find: RegExp;
  readonly replacement: string;
}

const PATCHES: readonly Patch[] = [
  /**
   * Univer caches parsed formulas by their text and keeps using them after a defined name or a table has moved: sums
   * over a name go wrong after a row insert. Not reading the cache costs a parse and is right.
   */
  {
    file: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    find: /let astNode = FORMULA_AST_CACHE\.get\([^;]*\);/g,
    replacement: 'let astNode;',
  },
  /**
   * A style that is given to many cells is merged into each of them anew, with deep clones: minutes for a sheet of
   * some ten thousand cells. Cells that had the same style get the same one again, so the first answer is kept as long
   * as the given style object lives.
   */
  {
    file: /@univerjs[\\/]sheets[\\/]lib[\\/]es[\\/]index\.js$/,
    find: /function handleStyle\(styles, oldVal, newVal\) \{/g,
    replacement: `const mergedStyles = new WeakMap();
function handleStyle(styles, oldVal, newVal) {
	const given = newVal.s;
	if (given === null || typeof given !== "object" || typeof (oldVal.s ?? "") !== "string" || oldVal.p || newVal.p) {
		return handleStyleAnew(styles, oldVal, newVal);
	}
	let ofStyles = mergedStyles.get(given);
	if (ofStyles?.styles !== styles) mergedStyles.set(given, ofStyles = { styles, byOld: new Map() });
	const before = oldVal.s ?? "";
	if (ofStyles.byOld.has(before)) {
		const after = ofStyles.byOld.get(before);
		if (after === undefined) delete oldVal.s;
		else oldVal.s = after;
		return;
	}
	handleStyleAnew(styles, oldVal, newVal);
	ofStyles.byOld.set(before, oldVal.s);
}
function handleStyleAnew(styles, oldVal, newVal) {`,
  },
];

/** Mends Univer while it is bundled. */
export function univerPatches(): Plugin {
  return {
    name: 'univer-patches',
    setup(build) {
      for (const { file, find, replacement } of PATCHES) {
        build.onLoad({ filter: file }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const hits = source.match(find)?.length ?? 0;
          if (hits !== 1) {
            throw new Error(`Expected one place to mend in ${path}, found ${hits}.`);
          }
          return { contents: source.replace(find, () => replacement), loader: 'js' };
        });
      }
    },
  };
}
