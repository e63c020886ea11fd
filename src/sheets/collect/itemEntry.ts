import type { ScoredItem } from '../../core/entries/readData';
import type { Finding } from '../../core/finding/finding';
import type { CellInput } from '../../core/cells/cell';
import type { Grid } from '../grid/grid';
import { EARLIER_EVIDENCE, EVIDENCE_KEYS } from '../form/formColumns';
import { askedFor } from '../form/rules/registry';
import type { OpenForm, ReturnedRow } from '../form/openForm';
import { saysNotApplicable, formEntry, type FormEntry } from '../form/formEntry';
import { rowReader } from './rowReader';

/** What a form says of one item that the unit scores. */
export interface ItemEntry {
  /** Position in the table of the form. */
  readonly row: number;
  readonly entered: FormEntry;
  /** Whether its data or points are refused for what the file says beside their values. */
  readonly isRefused: boolean;
  /** By row and column key of the form. */
  readonly findings: readonly Finding[];
}

const TEXT_KEYS = [...EVIDENCE_KEYS, 'explanation', 'note'] as const;

/** Reads the answers for an item, with what its cells are besides their values. */
export function readItemEntry(form: OpenForm, grid: Grid, row: ReturnedRow, scored: ScoredItem): ItemEntry {
  const { pointsKey } = form;
  const asked = askedFor(scored.item.rule);
  const reader = rowReader(form, grid, row);
  const cells = new Map<string, CellInput>([
    ['first', asked === 'points' ? reader.word('first') : reader.input('first', asked)],
    ['second', asked === 'ratio' ? reader.input('second', asked) : reader.closed('second')],
    [pointsKey, asked === 'points' ? reader.input(pointsKey, asked) : reader.pointsOrWord(pointsKey)],
    [EARLIER_EVIDENCE, reader.plain(EARLIER_EVIDENCE)],
    ...TEXT_KEYS.map((key): [string, CellInput] => [
      key,
      reader.input(key, key === 'documentDate' ? 'date' : 'text'),
    ]),
  ]);
  if (asked === 'points' && saysNotApplicable(cells.get('first') ?? null)) {
    // One of the two is not meant: that which does not count is said.
    cells.set(pointsKey, reader.beside(pointsKey));
  }
  const answers = formEntry(row.code, (key) => cells.get(key) ?? null, pointsKey);
  const entered =
    asked === 'points' || saysNotApplicable(cells.get('first') ?? null)
      ? answers
      : { ...answers, points: reader.computed(pointsKey, scored, answers.data) };
  const entryKeys = ['first', 'second', pointsKey];
  const isRefused = reader.findings.some(
    ({ severity, place }) => severity === 'error' && entryKeys.includes(place.column ?? ''),
  );
  return { row: row.row, entered, isRefused, findings: reader.findings };
}
