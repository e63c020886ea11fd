import { readEntries } from '../../../src/core/entries/readEntries';
import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import { communes2026 } from '../../../src/samples/communes2026';
import { inWorkbook } from '../../../src/tools/demo/inWorkbook';
import { playForms } from '../../../src/tools/demo/playForms';
import { readRound } from '../../../src/tools/demo/readRound';
import { splitEntries } from '../../../src/tools/demo/splitEntries';

describe('playForms', () => {
  // Three units that have something wrong in nearly every way, and one with nothing; rows of the others stay as they are.
  const units = communes2026.units.filter(({ code }) => ['XM05', 'XM07', 'PM09', 'PM10'].includes(code));
  const draft = draftFromFile({ ...communes2026, units });
  const { round } = buildRound(draft);
  const entries = splitEntries(round, draft.scores);

  /** Points that only repeat what the data give need not stand in the sheet. */
  const points = (rows: readonly ScoreRow[]): unknown => {
    const { columns, findings } = readEntries(round, rows);
    return [columns.self, findings];
  };
  const withoutPoints = ({ entries: given, ...row }: ScoreRow): unknown => ({
    ...row,
    data: given.map(({ data }) => data),
  });

  it('brings every entry of a round file into the sheet unchanged: by form where it is right, else by hand', async () => {
    const { forms, before, after } = await inWorkbook({ ...draft, scores: entries.inSheet }, async () => {
      const { reading: start } = await readRound();
      const played = await playForms(entries);
      const { reading: end } = await readRound();
      return { forms: played, before: start.draft, after: end.draft };
    });
    expect(points(before.scores)).not.toEqual(points(draft.scores));
    expect(after.scores.map(withoutPoints)).toEqual(draft.scores.map(withoutPoints));
    expect(points(after.scores)).toEqual(points(draft.scores));
    expect(forms.findings).toEqual([]);
    expect(forms.counts).toEqual([
      { sent: 4, returned: 4, received: 3, typed: 1 },
      { sent: 4, returned: 3, received: 1, typed: 2 },
      { sent: 4, returned: 4, received: 3, typed: 1 },
      { sent: 4, returned: 4, received: 3, typed: 1 },
    ]);
    const statuses = after.submissions.map(({ unitCode, periodCode, status }) =>
      [unitCode, periodCode, status].join(' '),
    );
    expect(statuses.filter((each) => each.startsWith('PM10'))).toEqual([
      'PM10 Q1 Đã phát',
      'PM10 Q1 Đã nhận',
      'PM10 6T Đã phát',
      'PM10 9T Đã phát',
      'PM10 9T Đã nhận',
      'PM10 NAM Đã phát',
      'PM10 NAM Cần sửa',
    ]);
  });
});
