import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { ENGINE_PATCHES } from './enginePatches';
import { patched, type Patch } from './patch';

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

const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  'engine-formula': ENGINE_PATCHES,
  core: [
    {
      // Steps that are undone together must be taken back in the opposite order.
      wrong: /item\.undoMutations\.push\(\.\.\.newItem\.undoMutations\);/g,
      right: 'item.undoMutations.unshift(...newItem.undoMutations);',
    },
  ],
  sheets: [{ wrong: /^function handleStyle\(styles, oldVal, newVal\) \{/gm, right: MERGED_STYLES }],
};

/** Mends lines of Univer while it is bundled; fails the build when a line to mend is not there exactly once. */
export function univerPatches(): Plugin {
  return {
    name: 'univer-patches',
    setup(build) {
      for (const [name, patches] of Object.entries(PATCHES)) {
        const filter = new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`);
        build.onLoad({ filter }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          return {
            contents: patches.reduce((text, patch) => patched(text, patch, path), source),
            loader: 'js',
          };
        });
      }
    },
  };
}
