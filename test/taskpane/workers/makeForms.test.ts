import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { communes2026 } from '../../../src/samples/communes2026';
import { completeScores } from '../../../src/sheets/round/completeScores';
import { makeForms } from '../../../src/taskpane/workers/makeForms';
import type { FormsEvent } from '../../../src/taskpane/workers/forms.types';

const draft = completeScores({ ...draftFromFile(communes2026), scores: [] });
const { round } = buildRound(draft);

async function told(stopAfter = Infinity): Promise<string[]> {
  const abort = new AbortController();
  const events: string[] = [];
  const tell = (event: FormsEvent): void => {
    events.push(event.kind === 'made' ? event.form.fileName : event.kind);
    if (events.length === stopAfter) {
      abort.abort();
    }
  };
  await makeForms({ round, scores: draft.scores, period: 0, units: [0, 1] }, abort.signal, tell);
  return events;
}

it('tells every form that was made, and the end; nothing more once it is stopped', async () => {
  const [first, second] = ['PhieuTuCham_2026_XM01_Q1.xlsx', 'PhieuTuCham_2026_XM02_Q1.xlsx'];
  expect(await told()).toEqual([first, second, 'ended']);
  expect(await told(1)).toEqual([first]);
});
