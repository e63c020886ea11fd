import { stagePlaces, USUAL_STAGES, type Stage } from '../../core/setup/stage';
import type { Period } from '../../core/setup/period';
import type { TableColumn } from './tableDefinition';

/** What the columns of the usual stages are called in English, and other headings that mean them. */
const USUAL_HEADINGS: Readonly<Record<string, Pick<TableColumn, 'en' | 'aliases'>>> = {
  TD1: { en: 'Appraisal 1', aliases: ['Thẩm định', 'Điểm thẩm định'] },
  TD2: { en: 'Appraisal 2' },
  HD: { en: 'Council' },
};

/** The columns in which the stages of a round give points, headed by their names. */
export function stageColumns(stages: readonly Stage[], periods: readonly Period[]): TableColumn[] {
  return stagePlaces(stages, periods).flatMap(({ stage: index, period, column }): TableColumn[] => {
    const stage = stages[index];
    if (!stage) {
      return [];
    }
    const headings = headingsOf(stage, stage.everyPeriod ? periods[period] : undefined);
    return [{ key: column, ...headings, counts: true, width: 9, style: 'points' }];
  });
}

function headingsOf(stage: Stage, period: Period | undefined): Pick<TableColumn, 'vi' | 'en' | 'aliases'> {
  const isUsual = USUAL_STAGES.some(({ code, name }) => code === stage.code && name === stage.name);
  const { en = stage.name, aliases } = (isUsual ? USUAL_HEADINGS[stage.code] : undefined) ?? {};
  if (!period) {
    return { vi: stage.name, en, ...(aliases && { aliases }) };
  }
  const name = period.name === '' ? period.code : period.name;
  return {
    vi: `${name}: ${stage.name}`,
    en: `${name}: ${en}`,
    aliases: [`${period.code}: ${stage.name}`, `${period.code}: ${en}`],
  };
}
