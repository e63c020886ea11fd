import type { RoundAnalysis } from '../../core/analysis/analyse';
import { fingerprintOf } from './frame/fingerprintOf';
import { layoutAt } from './frame/layoutAt';
import type { ResultSheet } from './frame/resultSheet.types';
import { readResultMark, writeResultMark } from './frame/resultMark';
import type { SheetLayout } from '../layout/sheetLayout';

/**
 * What stands on a result sheet. none: there is no such sheet. unknown: it does not say how it came about, because a
 * former build has written it or somebody else. otherPeriod: it is of that period (its name). stale: something else
 * would be calculated now. current: just that.
 */
export type WrittenResult =
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'otherPeriod'; readonly period: string }
  | { readonly kind: 'stale' | 'current'; readonly at: string };

/** What a workbook has of result sheets: names of sheets, and the marks that stand on them by name. */
export interface ResultsFound {
  readonly sheetNames: readonly string[];
  readonly marks: ReadonlyMap<string, string>;
}

/** The layout of a sheet with its mark, as it is to be written at a local moment ("2026-07-17T10:42"). */
export function markedLayout(
  sheet: ResultSheet,
  analysis: RoundAnalysis,
  { period, at }: { readonly period: number; readonly at: string },
): SheetLayout {
  const layout = layoutAt(sheet, analysis, period);
  const fingerprint = fingerprintOf(layout, analysis.asOf);
  return {
    ...layout,
    mark: writeResultMark({ fingerprint, at, periodCode: periodOf(sheet, analysis, period) }),
  };
}

/** Whether a sheet shows what would be calculated now, for the period that is asked for. */
export function writtenResult(
  sheet: ResultSheet,
  analysis: RoundAnalysis,
  period: number,
  { sheetNames, marks }: ResultsFound,
): WrittenResult {
  if (!sheetNames.includes(sheet.name)) {
    return { kind: 'none' };
  }
  const mark = readResultMark(marks.get(sheet.name) ?? '');
  if (!mark) {
    return { kind: 'unknown' };
  }
  const { at, fingerprint, periodCode } = mark;
  const other = analysis.round.periods.find(({ code }) => code === periodCode);
  if (other && periodCode !== periodOf(sheet, analysis, period)) {
    return { kind: 'otherPeriod', period: other.name };
  }
  const now = fingerprintOf(layoutAt(sheet, analysis, period), analysis.asOf);
  return { kind: now === fingerprint ? 'current' : 'stale', at };
}

function periodOf({ about }: ResultSheet, { round }: RoundAnalysis, period: number): string {
  return about === 'period' ? (round.periods[period]?.code ?? '') : '';
}
