import { analyseRound } from '../../../src/core/round/analyse';
import { draftFromFile } from '../../../src/core/round/draftFromFile';
import { playForms } from '../../../src/host/demo/playForms';
import { communes2026 } from '../../../src/samples/communes2026';

describe('playForms', () => {
  // Three units that have something wrong in nearly every way; rows of the others then stay as they are.
  const units = communes2026.units.filter(({ code }) => ['XM07', 'PM09', 'PM10'].includes(code));
  const draft = draftFromFile({ ...communes2026, units });
  const { round } = analyseRound(draft, '2026-12-16');

  it('brings every entry of a round file through forms and back, right or wrong, unchanged', async () => {
    const played = await playForms(round, draft.scores);
    expect(played.findings).toEqual([]);
    expect(played.scores).toEqual(draft.scores);
    expect(played.templates).toHaveLength(12);
    expect(played.returned).toEqual([3, 2, 3, 3]);
  });
});
