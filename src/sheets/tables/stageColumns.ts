import type { AppraisalStage } from '../../core/rows/stages';
import type { TableColumn } from './tableDefinition';

/** The column of a stage that may change points, whatever the round calls it. */
export type StageColumn = Pick<TableColumn<AppraisalStage>, 'key' | 'vi' | 'en' | 'aliases'>;

/** What the stages are called, in their order. */
export const USUAL_STAGES: readonly StageColumn[] = [
  {
    key: 'appraisal1',
    vi: 'Thẩm định lần 1',
    en: 'Appraisal 1',
    aliases: ['Thẩm định', 'Điểm thẩm định'],
  },
  { key: 'appraisal2', vi: 'Thẩm định lần 2', en: 'Appraisal 2' },
  { key: 'council', vi: 'Hội đồng', en: 'Council' },
];
