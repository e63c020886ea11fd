import { analyseRound } from '../../../src/core/analysis/analyse';
import { nodeResults } from '../../../src/tools/demo/nodeResults';
import { smallDraft } from '../../core/support/sampleDraft';

it('the points of every field, criterion and due item stand in results.json, with or without last year', () => {
  const draft = smallDraft([
    { unit: 'XM01', item: '1.2', periods: { Q1: { points: 12.5 } } },
    { unit: 'XM02', item: '1.2', periods: { Q1: { points: 'KAD' } } },
  ]);
  const results = nodeResults(analyseRound(draft, '2026-01-01')) as {
    period: string;
    code: string;
    nodes: readonly object[];
  }[];
  expect(results.map(({ period, code }) => `${period} ${code}`)).toEqual([
    ...['Q1 XM01', 'Q1 XM02', 'Q1 XM03', 'NAM XM01', 'NAM XM02', 'NAM XM03'],
  ]);
  expect(results[0]?.nodes).toEqual([
    { code: '1', points: '12.5', maximum: '40', missing: 1 },
    { code: '1.1', points: '0', maximum: '10', missing: 1 },
    { code: '2', points: '0', maximum: '0', missing: 0 },
    { code: '1.1.1', points: null, maximum: '10', missing: 1 },
    { code: '1.2', points: '12.5', maximum: '30', missing: 0 },
  ]);
  expect(results[1]?.nodes).toContainEqual({ code: '1.2', points: null, maximum: '0', missing: 0 });
  expect(results[3]?.nodes).toHaveLength(8);
});
