import type { ScoreColumn } from '../../core/rows/scoreRow';
import type { Period } from '../../core/setup/period';
import { USUAL_STAGES, type Stage } from '../../core/setup/stage';
import { SHEET_NAMES } from './sheetNames';
import { stageColumns } from './stageColumns';
import { columnsOf, type TableColumn, type TableDefinition } from './tableDefinition';

/** The column key of what a unit declared in a period. */
export function dataColumn(periodCode: string): string {
  return `data.${periodCode}`;
}

/** The column key of the points of a period. */
export function pointsColumn(periodCode: string): string {
  return `points.${periodCode}`;
}

/** Columns that are written for the reader's eye only; reading ignores them. */
export const SHOWN_ONLY = { unitName: 'unitName', itemName: 'itemName', maximum: 'maximum' } as const;
type ShownColumn = keyof typeof SHOWN_ONLY;

/**
 * What the survey items of a framework put into the column "Điều tra XHH": points only; answers only, from which
 * points follow; or both, where some items have a rule that needs data and others have none.
 */
export type SurveyContent = 'points' | 'answers' | 'both';

/** What the columns of a score table go by, beside the periods. */
export interface ScoreTableOptions {
  readonly survey?: SurveyContent;
  /** Those of the round; the usual ones where it names none. */
  readonly stages?: readonly Stage[] | undefined;
}

/**
 * The scores: one row per unit and item, two columns per period, and those of the stages after the self-score.
 *
 * A column of answers only is one of texts, so that the sheet does not take 4/5 for a date, nor 86 % for 0,86.
 */
export function scoresTable(
  periods: readonly Period[],
  { survey = 'points', stages = USUAL_STAGES }: ScoreTableOptions = {},
): TableDefinition {
  return {
    table: 'scores',
    name: 'ParScores',
    sheet: SHEET_NAMES.scores,
    identity: ['unitCode', 'itemCode'],
    columns: [
      ...CODE_COLUMNS,
      ...periods.flatMap(periodColumns),
      {
        key: 'survey',
        vi: 'Điều tra XHH',
        en: 'Survey',
        counts: true,
        width: 9,
        style: survey === 'answers' ? 'wrappedText' : 'points',
      },
      ...stageColumns(stages, periods),
      ...TEXT_COLUMNS,
    ],
  };
}

const CODE_COLUMNS = columnsOf<'unitCode' | 'itemCode', ShownColumn>({
  unitCode: { vi: 'Mã đơn vị', en: 'Unit code', required: true, width: 9, style: 'code' },
  unitName: { vi: 'Đơn vị', en: 'Unit', shownOnly: true, width: 22, style: 'wrappedText' },
  itemCode: { vi: 'Mã mục', en: 'Item code', aliases: ['Mã'], required: true, width: 8, style: 'code' },
  itemName: { vi: 'Nội dung', en: 'Item', shownOnly: true, width: 40, style: 'wrappedText' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum', shownOnly: true, width: 8, style: 'computedPoints' },
});

const TEXT_COLUMNS = columnsOf<Exclude<ScoreColumn, 'survey'>>({
  reason: { vi: 'Lý do điều chỉnh', en: 'Reason', aliases: ['Lý do'], width: 26, style: 'wrappedText' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence', counts: true, width: 36, style: 'wrappedText' },
  explanation: { vi: 'Giải trình', en: 'Explanation', width: 26, style: 'wrappedText' },
  note: { vi: 'Ghi chú', en: 'Note', width: 18, style: 'wrappedText' },
  // Texts, so that the sheet does not take 4/5 for a date.
  surveyForms: {
    vi: 'Phiếu khảo sát thu về/phát ra',
    en: 'Survey forms returned/issued',
    aliases: ['Phiếu khảo sát'],
    width: 14,
    style: 'wrappedText',
  },
});

function periodColumns(period: Period): TableColumn[] {
  const name = period.name === '' ? period.code : period.name;
  return [
    {
      key: dataColumn(period.code),
      vi: `${name}: số liệu`,
      en: `${name}: data`,
      aliases: [`${period.code}: số liệu`, `${period.code}: data`],
      required: true,
      width: 14,
      style: 'wrappedText',
    },
    {
      key: pointsColumn(period.code),
      vi: `${name}: điểm`,
      en: `${name}: points`,
      aliases: [`${period.code}: điểm`, `${period.code}: points`],
      required: true,
      width: 8,
      style: 'points',
    },
  ];
}
