import { lateList } from '../../../core/submissions/lateList';
import { refusalText } from '../../../words/refusalText';
import { findingSentence } from '../findingSentence';
import { collectionSummary } from './collectionSummary';
import type { FileOutcome } from './fileOutcome';
import type { PlayedCollection } from './playCollection';

/** What collection.json holds: the numbers, every file with what became of it, and who is late. */
export function collectionResults(played: PlayedCollection): object {
  const { analysis, period, outcomes } = played;
  const { round, submissions, asOf } = analysis;
  const { reasons, ...summary } = collectionSummary(played);
  const codeOf = (unit: number): string => round.units[unit]?.code ?? '';
  return {
    round: { id: round.settings.id, title: round.settings.title },
    period: round.periods[period]?.code,
    asOf,
    summary: { ...summary, reasons: reasons.map(({ state, code, files }) => ({ state, code, files })) },
    files: outcomes.map((outcome) => fileJson(outcome, codeOf(outcome.from.unit))),
    late: lateList(round, submissions.standings)
      .filter((each) => each.period === period)
      .map(({ unit, standing, daysLate, received }) => ({
        unit: codeOf(unit),
        standing,
        received: received ?? null,
        daysLate,
      })),
  };
}

function fileJson({ file, from, on, state, collected }: FileOutcome, unit: string): object {
  return {
    file,
    unit,
    damage: from.damage ?? null,
    on,
    state,
    refusal:
      collected.kind === 'refused' ? { code: collected.code, sentence: refusalText(collected, 'vi') } : null,
    findings:
      collected.kind === 'form'
        ? collected.findings.map((finding) => ({
            code: finding.code,
            severity: finding.severity,
            sheet: finding.place.sheet ?? null,
            cell: finding.place.cell ?? null,
            item: finding.item ?? null,
            sentence: findingSentence(finding),
          }))
        : [],
  };
}
