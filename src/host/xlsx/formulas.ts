import { longFormula } from '../model/univer/table/tableFormula';

/** Functions that came after the file format and carry a prefix in it. */
const LATER = [
  'CONCAT',
  'IFS',
  'MAXIFS',
  'MINIFS',
  'SWITCH',
  'TEXTJOIN',
  'XLOOKUP',
  'XMATCH',
  'LET',
  'UNIQUE',
  'SEQUENCE',
];
const LATER_AND_SHEET = ['FILTER', 'SORT', 'SORTBY'];
const CALL = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\w.])(${[...LATER, ...LATER_AND_SHEET].join('|')})(?=\\()`,
  'g',
);

/** Without "=", references to the own row in full, later functions with their prefix. */
export function toFileFormula(formula: string, tableAround?: string): string {
  return longFormula(formula, tableAround)
    .replace(/^=/, '')
    .replace(CALL, (found: string, name: string | undefined) =>
      name === undefined ? found : `${LATER_AND_SHEET.includes(name) ? '_xlfn._xlws.' : '_xlfn.'}${name}`,
    );
}

export function fromFileFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, '')}`;
}
