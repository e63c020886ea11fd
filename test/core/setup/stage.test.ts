import { stagePlaces, USUAL_STAGES, type Stage } from '../../../src/core/setup/stage';

const PERIODS = [
  { code: 'Q1', name: 'Quý I' },
  { code: 'NAM', name: 'Năm' },
];
const team: Stage = { code: 'TK', name: 'Tổ', who: '', unitsExplainBefore: false, everyPeriod: true };

it('a stage gives points in the last period, one of every period in each, stage by stage', () => {
  expect(stagePlaces([team, ...USUAL_STAGES.slice(2)], PERIODS)).toEqual([
    { stage: 0, period: 0, column: 'stage.TK.Q1' },
    { stage: 0, period: 1, column: 'stage.TK.NAM' },
    { stage: 1, period: 1, column: 'stage.HD' },
  ]);
});

it('the usual stages are told apart by code and by name', () => {
  expect(new Set(USUAL_STAGES.map(({ code }) => code)).size).toBe(3);
  expect(new Set(USUAL_STAGES.map(({ name }) => name)).size).toBe(3);
});
