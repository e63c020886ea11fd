import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/**
 * The style that comes out of a former one and a given one is the same for every cell with these two: it is merged once.
 * Cell by cell, the looks of a table of 300 units take Univer a minute.
 */
const MERGED_STYLES = `
const mergedStyles = new WeakMap();
function handleStyle(styles, oldVal, newVal) {
	const given = newVal.s;
	const former = oldVal.s ?? "";
	if (oldVal.p || oldVal.interceptorStyle || !given || typeof given !== "object" || typeof former !== "string") {
		mergeIntoCell(styles, oldVal, newVal);
		return;
	}
	const ofBook = mergedStyles.get(styles) ?? new WeakMap();
	mergedStyles.set(styles, ofBook);
	const ofGiven = ofBook.get(given) ?? new Map();
	ofBook.set(given, ofGiven);
	const merged = ofGiven.get(former);
	if (merged === undefined || (merged !== "" && !styles.get(merged))) {
		mergeIntoCell(styles, oldVal, newVal);
		ofGiven.set(former, oldVal.s ?? "");
	} else if (merged === "") {
		delete oldVal.s;
	} else {
		oldVal.s = merged;
	}
}
function mergeIntoCell(styles, oldVal, newVal) {`;

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
  {
    file: /@univerjs[\\/]sheets[\\/]lib[\\/]es[\\/]index\.js$/,
    wrong: /^function handleStyle\(styles, oldVal, newVal\) \{/gm,
    right: MERGED_STYLES,
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
          return { contents: source.replace(wrong, () => right), loader: 'js' };
        });
      }
    },
  };
}
