import type { RoundAnalysis } from '../../core/analysis/analyse';
import { surveyOf } from '../../core/scoring/scores';
import { findingText } from '../../words/findingText';
import { comparisonResults } from './comparisonResults';
import { amount } from './exactText';
import { lossResults } from './lossResults';
import { nodeResults } from './nodeResults';
import type { PlayedRound } from './playRound';
import { publicationResults } from './publicationResults';
import { targetResults } from './targetResults';
import { whyResults } from './whyResults';

/** What results.json holds: everything that was computed, amounts as exact texts with a decimal point. */
export function resultsOf(played: PlayedRound): object {
  const { analysis, findings, forms } = played;
  const { round, asOf } = analysis;
  const { id, title, organisation, year, sample, policy } = round.settings;
  return {
    round: { id, title, organisation, year, sample, policy },
    asOf,
    forms: forms.counts.map((counts, period) => ({ period: round.periods[period]?.code, ...counts })),
    rankings: rankingResults(analysis),
    nodes: nodeResults(analysis),
    progress: progressResults(analysis),
    comparison: comparisonResults(analysis),
    publication: publicationResults(analysis),
    losses: lossResults(analysis),
    targets: targetResults(analysis),
    why: whyResults(played),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.place.sheet ?? null,
      cell: finding.place.cell ?? null,
      unit: finding.unit ?? null,
      item: finding.item ?? null,
      period: finding.period ?? null,
      ...findingText(finding, 'vi'),
    })),
  };
}

function rankingResults({ round, rankings, scores }: RoundAnalysis): readonly object[] {
  return rankings.flatMap((groups, period) =>
    groups.map((ranking) => ({
      period: round.periods[period]?.code,
      group: round.groups[ranking.group]?.code,
      mean: amount(ranking.mean),
      highest: amount(ranking.highest),
      lowest: amount(ranking.lowest),
      provisionalUnits: ranking.provisionalUnits,
      emptyUnits: ranking.emptyUnits,
      classes: ranking.classCounts,
      units: ranking.rows.map((row) => ({
        rank: row.rank ?? null,
        tied: row.tied,
        code: round.units[row.unit]?.code,
        name: round.units[row.unit]?.name,
        points: amount(row.points),
        surveyPoints: amount(surveyOf(scores, row.unit, period).points),
        maximum: amount(row.maximum),
        index: amount(row.index),
        class: row.className ?? null,
        change: row.change ?? null,
        before: row.before ?? null,
        decidedBeyondShown: row.decidedBeyondShown ?? false,
        missing: row.missing,
      })),
    })),
  );
}

function progressResults({ round, progress }: RoundAnalysis): readonly object[] {
  return progress.flatMap(({ period, closed, units }) =>
    units.map((unit) => ({
      period: round.periods[period]?.code,
      closed,
      code: round.units[unit.unit]?.code,
      certain: amount(unit.certain),
      reachable: amount(unit.reachable),
      lost: amount(unit.lost),
      missing: unit.missing,
      formMissing: unit.formMissing,
      bestRank: unit.bestRank ?? null,
      worstRank: unit.worstRank ?? null,
    })),
  );
}
