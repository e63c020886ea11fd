import { cellText } from '../../../core/cells/cellText';
import type { CellInput } from '../../../core/cells/cell';
import type { CellDifference } from '../../../sheets/collect/compareVersions';
import type { Texts } from '../../language/LanguageContext';
import { formatTyped } from '../../../words/numbers';
import type { PlainTextKey } from '../../../words/translate';

/** What the columns hold, by the beginning of their key. */
const COLUMNS: Readonly<Record<string, PlainTextKey>> = {
  points: 'collect.columnPoints',
  data: 'collect.columnData',
  evidence: 'collect.columnEvidence',
  explanation: 'collect.columnExplanation',
  note: 'collect.columnNote',
};

/** "1.1.2, điểm: 1,5 thành 2". */
export function differenceText({ itemCode, column, present, next }: CellDifference, texts: Texts): string {
  const key = COLUMNS[column.split('.')[0] ?? ''] ?? 'collect.columnData';
  return texts.t('collect.difference', {
    item: itemCode,
    column: texts.t(key),
    before: written(present, texts),
    after: written(next, texts),
  });
}

function written(cell: CellInput, { t, language }: Texts): string {
  const text = typeof cell === 'number' ? formatTyped(cell, language) : cellText(cell);
  return text === '' ? t('collect.blank') : text;
}
