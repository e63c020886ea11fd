import type { Finding, Place, TableKey } from '../../core/finding/finding';
import type { RoundDraft } from '../../core/round/draft';
import { analyseRound, type RoundAnalysis } from '../../core/analysis/analyse';
import { MISSING } from '../../core/entries/entryColumns';
import { locate, locatePlace, type RoundReading } from '../../sheets/round/readRound';

type ReadRound = Extract<RoundReading, { kind: 'round' }>;

/** A round as the pane shows it: what was read, what follows from it, and every finding with its cell. */
export interface PaneRound {
  readonly draft: RoundDraft;
  readonly analysis: RoundAnalysis;
  readonly sheetNames: readonly string[];
  /** The sheet on which each table of the round stands. */
  readonly tableSheets: ReadonlyMap<TableKey, string>;
  /** Of settings, periods, groups, classes and criteria; their errors keep the framework from being locked. */
  readonly frameworkFindings: readonly Finding[];
  readonly unitFindings: readonly Finding[];
  readonly entryFindings: readonly Finding[];
  /** About the tables of last year themselves; what stands in them is read where it is needed. */
  readonly lastYearFindings: readonly Finding[];
  /** Gives findings their sheet and cell. */
  readonly located: (findings: readonly Finding[]) => Finding[];
  /** The same for a place. */
  readonly placed: (place: Place) => Place;
}

/** What units enter and send; all the rest is about the setting up of a round. */
const ENTRY_TABLES: readonly TableKey[] = ['scores', 'submissions', 'differences'];
const LAST_YEAR_TABLES: readonly TableKey[] = ['lastYear', 'codeMap'];

/** @param asOf the date (ISO) from which deadlines are seen. */
export function openRound(reading: ReadRound, sheetNames: readonly string[], asOf: string): PaneRound {
  const analysis = analyseRound(reading.draft, asOf);
  const located = (findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => locate(finding, reading.origins));
  const setup = [...reading.findings, ...located(analysis.setupFindings)];
  const isAbout = (tables: readonly TableKey[]) => (finding: Finding) => tables.includes(finding.place.table);
  return {
    draft: reading.draft,
    analysis,
    sheetNames,
    tableSheets: new Map([...reading.origins].map(([table, { sheet }]) => [table, sheet])),
    frameworkFindings: setup.filter(
      (each) => !isAbout(['units', ...ENTRY_TABLES, ...LAST_YEAR_TABLES])(each),
    ),
    unitFindings: setup.filter(isAbout(['units'])),
    entryFindings: [...setup.filter(isAbout(ENTRY_TABLES)), ...located(analysis.entryFindings)],
    lastYearFindings: setup.filter(isAbout(LAST_YEAR_TABLES)),
    located,
    placed: (place) => locatePlace(place, reading.origins),
  };
}

/** Rows of scores that are not there, and the units that lack them: units and items that came in after the start. */
export function missingRows({ entryFindings }: PaneRound): { readonly rows: number; readonly units: number } {
  const found = entryFindings.filter(({ code }) => code === 'entryRowMissing');
  return {
    rows: found.reduce((sum, { parameters }) => sum + Number(parameters['count'] ?? 0), 0),
    units: found.length,
  };
}

/** Indices of the units of a group; of all groups for -1. */
export function unitsOf(round: PaneRound, group: number): readonly number[] {
  return round.analysis.round.units.flatMap((unit, index) =>
    group < 0 || unit.group === group ? [index] : [],
  );
}

/** Whether a unit has anything entered in a period. */
export function hasEntries(round: PaneRound, unit: number, period: number): boolean {
  const { columns, typed } = round.analysis.entries;
  const { itemCount, periodCount } = columns;
  for (let item = 0; item < itemCount; item += 1) {
    const slot = unit * itemCount + item;
    if (typed[slot * periodCount + period] === 1) {
      return true;
    }
    // Points of later stages are of the year, the last period.
    if (period === periodCount - 1 && hasLaterStage(round, slot)) {
      return true;
    }
  }
  return false;
}

function hasLaterStage({ analysis }: PaneRound, slot: number): boolean {
  const { survey, appraisal1, appraisal2, council } = analysis.entries.columns;
  return [survey, appraisal1, appraisal2, council].some((stage) => (stage[slot] ?? MISSING) !== MISSING);
}

/** The latest period in which anything was entered; the first one where nothing was. */
export function currentPeriod(round: PaneRound): number {
  const { periods, units } = round.analysis.round;
  for (let period = periods.length - 1; period > 0; period -= 1) {
    if (units.some((_, unit) => hasEntries(round, unit, period))) {
      return period;
    }
  }
  return 0;
}
