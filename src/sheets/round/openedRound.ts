import { analyseRound, type RoundAnalysis } from '../../core/analysis/analyse';
import { countErrors, groupFindings } from '../../core/analysis/findingGroups';
import { onceForEach } from '../../core/analysis/once';
import { withoutConsequences } from '../../core/analysis/withoutConsequences';
import type { Finding, Place } from '../../core/finding/finding';
import type { TableKey } from '../../core/finding/tableKey';
import type { RoundDraft } from '../../core/round/draft';
import { locate, locatePlace } from '../tables/origins';
import type { ResultSheet } from '../results/frame/resultSheet.types';
import { writtenResult, type WrittenResult } from '../results/writtenResult';
import type { RoundReading } from './readRound';

/** A round as it stands in a workbook: what was read, what follows from it, and every finding with its cell. */
export interface OpenedRound {
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
  /** How many findings are errors, wherever in the round of this year. */
  readonly errors: number;
  /** Lazy. What stands on a result sheet, seen from the end of a period. */
  readonly written: (sheet: ResultSheet, period: number) => WrittenResult;
  /** About the table of this year's published figures itself. */
  readonly publishedFindings: readonly Finding[];
  /** Gives findings their sheet and cell. */
  readonly located: (findings: readonly Finding[]) => Finding[];
  /** The same for a place. */
  readonly placed: (place: Place) => Place;
}

/**
 * @param asOf the date (ISO) from which deadlines are seen.
 * @param marks what result sheets keep on themselves, by name of the sheet.
 */
export function openRound(
  reading: Extract<RoundReading, { kind: 'round' }>,
  sheetNames: readonly string[],
  asOf: string,
  marks: ReadonlyMap<string, string> = new Map(),
): OpenedRound {
  const analysis = analyseRound(reading.draft, asOf);
  const located = (findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => locate(finding, reading.origins));
  const findings = groupFindings(
    withoutConsequences([
      ...reading.findings,
      ...located(analysis.setupFindings),
      ...located(analysis.entryFindings),
    ]),
  );
  return {
    draft: reading.draft,
    analysis,
    sheetNames,
    tableSheets: new Map([...reading.origins].map(([table, { sheet }]) => [table, sheet])),
    frameworkFindings: findings.framework,
    unitFindings: findings.units,
    entryFindings: findings.entries,
    lastYearFindings: findings.lastYear,
    errors: countErrors([...findings.framework, ...findings.units, ...findings.entries]),
    written: onceForEachSheet((sheet, period) =>
      writtenResult(sheet, analysis, period, { sheetNames, marks }),
    ),
    publishedFindings: findings.published,
    located,
    placed: (place) => locatePlace(place, reading.origins),
  };
}

function onceForEachSheet(make: OpenedRound['written']): OpenedRound['written'] {
  const made = new Map<ResultSheet, (period: number) => WrittenResult>();
  return (sheet, period) => {
    const ofPeriod = made.get(sheet) ?? onceForEach((of) => make(sheet, of));
    made.set(sheet, ofPeriod);
    return ofPeriod(period);
  };
}
