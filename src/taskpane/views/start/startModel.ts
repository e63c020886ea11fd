import { DEFAULT_POLICY } from '../../../core/setup/policy';
import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { Points } from '../../../core/points/points';
import { draftFromFile } from '../../../core/roundFile/draftFromFile';
import type { RoundFile } from '../../../core/roundFile/roundFile';
import type { RoundDraft } from '../../../core/round/draft';

/** The samples that come with the product. */
export const SAMPLES = ['communes', 'binhDuong'] as const;
export type SampleId = (typeof SAMPLES)[number];
export type SampleFiles = Readonly<Record<SampleId, RoundFile>>;

/** Loads the samples only when somebody starts a round. */
export async function loadSamples(): Promise<SampleFiles> {
  const [{ communes2026 }, { binhDuong2017 }] = await Promise.all([
    import('../../../samples/communes2026'),
    import('../../../samples/binhDuong2017'),
  ]);
  return { communes: communes2026, binhDuong: binhDuong2017 };
}

export interface SampleOptions {
  readonly year: number;
  readonly withEntries: boolean;
}

/**
 * A round from a sample, moved to a year: its name, its deadlines. Without entries it has no units either, and is no
 * sample any more: what is entered then is one's own.
 */
export function draftOfSample(file: RoundFile, { year, withEntries }: SampleOptions): RoundDraft {
  const draft = draftFromFile(file);
  const from = file.round.year;
  const moved = (text: string): string => text.replaceAll(String(from), String(year));
  return {
    ...draft,
    settings: {
      ...draft.settings,
      id: moved(draft.settings.id),
      title: moved(draft.settings.title),
      year,
      sample: draft.settings.sample && withEntries,
    },
    framework: { ...draft.framework, name: moved(draft.framework.name) },
    periods: draft.periods.map((period) => ({
      ...period,
      ...(period.deadline !== undefined && { deadline: shiftYear(period.deadline, year - from) }),
    })),
    ...(!withEntries && { units: [], scores: [] }),
  };
}

function shiftYear(isoDate: string, years: number): string {
  return `${Number(isoDate.slice(0, 4)) + years}${isoDate.slice(4)}`;
}

export interface TableOptions {
  readonly year: number;
  /** Title of the round, name of the framework, name of its one group. */
  readonly title: string;
  readonly groupName: string;
}

/** The reporting periods of a year. Their deadlines are set by each province, and entered in the sheet. */
const USUAL_PERIODS = [
  { code: 'Q1', name: 'Quý I' },
  { code: '6T', name: '6 tháng' },
  { code: '9T', name: '9 tháng' },
  { code: 'NAM', name: 'Năm' },
] as const;

/**
 * A round around somebody's own criteria: the usual four periods, one group, units to be entered.
 *
 * @param declaredTotal what the table says that it adds up to, if it does.
 */
export function draftOfCriteria(
  criteria: readonly CriterionRow[],
  options: TableOptions,
  declaredTotal?: Points,
): RoundDraft {
  const { year, title, groupName } = options;
  return {
    settings: {
      id: `cchc-${year}`,
      title,
      organisation: '',
      year,
      sample: false,
      frameworkLocked: false,
      ...(declaredTotal !== undefined && { declaredTotal }),
      policy: DEFAULT_POLICY,
    },
    framework: { name: title, version: 1 },
    periods: USUAL_PERIODS,
    groups: [{ code: 'DV', name: groupName }],
    classes: [],
    criteria,
    units: [],
    scores: [],
    submissions: [],
    differences: [],
  };
}
