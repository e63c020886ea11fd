import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/finding/finding';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { sectionScoreOf, totalOf, treeOf } from '../../src/core/scoring/scores';
import { communes2026 } from '../../src/samples/communes2026';
import { PLANTED_MISTAKES, type PlantedMistake } from './plantedMistakes';

const analysis = analyseRound(draftFromFile(communes2026), '2026-12-16');
const { framework } = analysis.round;

function asMistake({ code, unit, item, period, place }: Finding): PlantedMistake {
  return {
    code,
    ...(unit !== undefined && { unit }),
    ...(item !== undefined && { item }),
    ...(period !== undefined && { period }),
    column: place.column ?? '',
  };
}

/** Order does not matter; each must be there exactly as often as in the other list. */
const sorted = (mistakes: readonly PlantedMistake[]): string[] =>
  mistakes.map((mistake) => JSON.stringify(mistake, Object.keys(mistake).sort())).sort();

describe('the sample round of communes', () => {
  it('has a framework without a single finding: 7 fields, 30 criteria, 65 items, 100 points; bonus and penalty', () => {
    expect(analysis.setupFindings).toEqual([]);
    const tree = framework.nodes.filter(({ part }) => part === 'tree');
    const levels = [1, 2].map((level) => tree.filter((node) => node.level === level).length);
    expect([...levels, tree.filter(({ item }) => item).length]).toEqual([7, 30, 65]);
    expect(framework.nodes.filter(({ item, part }) => item && part === 'bonus')).toHaveLength(2);
    expect(framework.nodes.filter(({ item, part }) => item && part === 'penalty')).toHaveLength(1);
  });

  it('says wherever it is named that it is a sample', () => {
    expect(analysis.round.settings.sample).toBe(true);
    expect(analysis.round.settings.title).toMatch(/^MẪU.*không phải văn bản chính thức/);
    expect(framework.name).toMatch(/^MẪU.*không phải văn bản chính thức/);
  });

  it('uses the commonest kinds of rule and every source, and keeps 7.1 and 7.10 apart', () => {
    const items = framework.items.flatMap((index) => framework.nodes[index]?.item ?? []);
    expect(new Set(items.map((item) => item.rule.kind))).toEqual(
      new Set(['direct', 'levels', 'bands', 'ratio', 'count', 'checklist']),
    );
    expect(new Set(items.map((item) => item.source))).toEqual(new Set(['self', 'appraisal', 'survey']));
    expect(framework.nodes.filter((node) => /^7\.10?$/.test(node.code)).map((node) => node.code)).toEqual([
      '7.1',
      '7.10',
    ]);
  });

  it('gives exactly the findings that its description lists', () => {
    expect(sorted(analysis.entryFindings.map(asMistake))).toEqual(sorted(PLANTED_MISTAKES));
  });

  it('describes every planted mistake in docs/sample-communes.md, and no other', () => {
    const text = readFileSync(join(__dirname, '../../docs/sample-communes.md'), 'utf8');
    const described = [...text.matchAll(/^\| \w+ +\|.*`(\w+)` +\|/gm)].map((match) => match[1]);
    expect(described.sort()).toEqual(PLANTED_MISTAKES.map((mistake) => mistake.code).sort());
  });

  it('caps a bonus, and deducts a penalty from the total but from no field', () => {
    const outcome = (code: string): number[] => {
      const unit = analysis.round.units.findIndex((each) => each.code === code);
      const year = analysis.round.periods.length - 1;
      const bonus = sectionScoreOf(analysis.scores, 'bonus', unit, year);
      const { counted } = sectionScoreOf(analysis.scores, 'penalty', unit, year);
      const net = totalOf(analysis.scores, unit, year).points - treeOf(analysis.scores, unit, year).points;
      return [bonus.given, bonus.counted, counted, net].map((points) => points / 1_000_000);
    };
    expect(['PM09', 'PM11', 'XM02'].map(outcome)).toEqual([
      [2.5, 2, 0, 2],
      [0, 0, 0.5, -0.5],
      [0, 0, 0, 0],
    ]);
  });

  it('measures what was done on time against a target', () => {
    expect(analysis.onTime.items).toHaveLength(1);
  });

  it('ties 0,1 + 0,2 with 0,3', () => {
    const unitOf = (code: string): number => analysis.round.units.findIndex((unit) => unit.code === code);
    const [left, right] = ['XM05', 'XM06'].map(unitOf);
    const year = analysis.round.periods.length - 1;
    const rows = analysis.rankings[year]?.flatMap((ranking) => ranking.rows) ?? [];
    const ranks = [left, right].map((unit) => rows.find((row) => row.unit === unit)?.rank);
    expect(ranks).toEqual([2, 2]);
    expect(totalOf(analysis.scores, left ?? -1, year)).toEqual(totalOf(analysis.scores, right ?? -1, year));
  });
});
