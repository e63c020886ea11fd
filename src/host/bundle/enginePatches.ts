import type { Patch } from './patch';

/** What the formula engine of Univer does otherwise than Excel. */
export const ENGINE_PATCHES: readonly Patch[] = [
  {
    // Parsed formulas are cached by their text and used on after a defined name or a table has moved: sums over a name
    // go wrong after a row insert. Not reading the cache costs a parse and is right.
    wrong: /let astNode = FORMULA_AST_CACHE\.get\([^;]*\);/g,
    right: 'let astNode;',
  },
  {
    // The index of a column's values takes a blank for a zero, an error for no match and `=` for a search: the second
    // comparison with a cell in one calculation went wrong. Without it every comparison looks at the cells.
    wrong: /const CELL_INVERTED_INDEX_CACHE = new InvertedIndexCache\(\);/g,
    right: `const CELL_INVERTED_INDEX_CACHE = {
	set() {}, setContinueBuildingCache() {}, clear() {},
	canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
};`,
  },
  {
    // The operators compare texts letter by letter; * and ? search only inside COUNTIF, MATCH and their like.
    wrong: /if \(isWildcard\(_value\)\) return this\._checkWildcard\(_value, operator\);/g,
    right: 'if (!operatorsCompare && isWildcard(_value)) return this._checkWildcard(_value, operator);',
  },
  {
    wrong:
      /(?<=^var Compare = class extends BaseFunction \{[\s\S]{0,600})return variant1\.compare\(variant2, this\._compareType\);/gm,
    right: `operatorsCompare = true;
		try {
			return variant1.compare(variant2, this._compareType);
		} finally {
			operatorsCompare = false;
		}`,
  },
  {
    wrong: /^var Compare = class extends BaseFunction \{/gm,
    right: 'let operatorsCompare = false;\nvar Compare = class extends BaseFunction {',
  },
  {
    // A formula that gives "" has a text, of no letters: its cell is not blank.
    wrong: /if \(isNullCell\(cell\)\) \{\s*result = callback\(null, r, c\);/g,
    right: 'if (isNullCell(cell) && cell?.v !== "") {\nresult = callback(null, r, c);',
  },
  {
    // What a formula read that has been replaced is passed over: nothing to tell anybody about.
    wrong: /console\.error\("Dependency tree not found for treeId:", parentTreeId\);/g,
    right: '',
  },
];
