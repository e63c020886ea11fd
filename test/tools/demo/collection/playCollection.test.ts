import { cellText } from '../../../../src/core/cells/cellText';
import { isoFromCell } from '../../../../src/core/dates/dateSerial';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { ScoreRow } from '../../../../src/core/rows/scoreRow';
import { readWorkbook } from '../../../../src/files/readWorkbook';
import { communes2026 } from '../../../../src/samples/communes2026';
import { planCollection, type PlannedUnit } from '../../../../src/tools/demo/collection/collectionPlan';
import { collectionResults } from '../../../../src/tools/demo/collection/collectionResults';
import { collectionRound } from '../../../../src/tools/demo/collection/collectionRound';
import { collectionText } from '../../../../src/tools/demo/collection/collectionText';
import type { DamageKind } from '../../../../src/tools/demo/collection/damages';
import { playCollection, type PlayedCollection } from '../../../../src/tools/demo/collection/playCollection';

/** What has to become of what a unit sends, file by file. */
const EXPECTED: Readonly<Record<DamageKind | 'none', readonly string[]>> = {
  none: ['accepted'],
  truncated: ['refused damaged'],
  passwordProtected: ['refused passwordProtected'],
  otherRound: ['refused otherRound'],
  otherVersion: ['refused otherVersion'],
  unknownUnit: ['refused unknownUnit'],
  renamedPdf: ['refused wrongExtension'],
  textFile: ['refused notAWorkbook'],
  changedMaximum: ['toFix lockedChanged'],
  aboveMaximum: ['toFix aboveMaximum'],
  textForPoints: ['toFix notANumber'],
  errorCell: ['toFix cellError'],
  secondVersion: ['accepted', 'toChoose'],
  numberAsText: ['withFindings textNumber'],
  sameTwice: ['accepted', 'duplicate'],
  empty: ['refused empty'],
  noForm: ['refused notAForm'],
};

const UNITS = 24;
const ITEMS = communes2026.framework.criteria.filter(({ rule }) => rule !== undefined).length;
const DEADLINE = '2026-07-05';
const LATE = '2026-07-09';
const PERIOD = 1;
const plan = planCollection(UNITS, 70);

const draft = draftFromFile(collectionRound(UNITS));
const codes = draft.units.map(({ code }) => cellText(code));
const codeOf = ({ unit }: PlannedUnit): string => codes[unit] ?? '';
const senders = plan.filter(({ sends }) => sends !== 'notSent');
const expectedOf = ({ damage }: PlannedUnit): readonly string[] => EXPECTED[damage ?? 'none'];
const isIn = (unit: PlannedUnit): boolean =>
  unit.sends !== 'notSent' && expectedOf(unit).some((each) => /^(?:accepted|withFindings)/.test(each));
const isToFix = (unit: PlannedUnit): boolean =>
  unit.sends !== 'notSent' && expectedOf(unit).some((each) => each.startsWith('toFix'));
const countOf = (state: string): number =>
  senders.flatMap(expectedOf).filter((each) => each.split(' ')[0] === state).length;

let played: PlayedCollection;
beforeAll(async () => {
  played = await playCollection(plan);
});

/** The rows of a sheet of the written workbook, as texts. */
function sheetRows(name: string): string[][] {
  const reading = readWorkbook(played.workbook);
  const sheet = reading.ok ? reading.sheets.find((each) => each.sheet === name) : undefined;
  return (sheet?.values ?? []).map((row) => row.map((cell) => String(cell ?? '')));
}

it('tells of every file what was done to it, and of no other', () => {
  const told = played.outcomes.map(({ from, state, collected }) => {
    const refusal = collected.kind === 'refused' ? collected.code : undefined;
    const finding = collected.kind === 'form' ? collected.findings[0]?.code : refusal;
    return [codeOf(from), from.damage ?? 'none', state, ...(finding ? [finding] : [])].join(' ');
  });
  const expected = senders.flatMap((unit) =>
    expectedOf(unit).map((each) => `${codeOf(unit)} ${unit.damage ?? 'none'} ${each}`),
  );
  expect(told.sort()).toEqual(expected.sort());
});

it('says so in numbers, to the file and the unit', () => {
  const received = plan.filter(isIn);
  const overdue = plan.filter((unit) => !isIn(unit) && !isToFix(unit));
  expect(collectionResults(played)).toMatchObject({
    period: '6T',
    asOf: '2026-07-15',
    summary: {
      units: UNITS,
      sent: UNITS,
      files: senders.flatMap(expectedOf).length,
      byState: {
        accepted: countOf('accepted'),
        withFindings: countOf('withFindings'),
        toFix: countOf('toFix'),
        toChoose: countOf('toChoose'),
        refused: countOf('refused'),
      },
      standing: {
        received: received.length,
        receivedLate: received.filter(({ sends }) => sends === 'late').length,
        toFix: plan.filter(isToFix).length,
        overdue: overdue.length,
      },
      nothingSent: plan.length - senders.length,
    },
  });
  const text = collectionText(played).join('\n');
  expect(text).toContain(`Phát 24 phiếu cho 24 đơn vị; gửi về ${senders.flatMap(expectedOf).length} tệp.`);
  expect(text).toMatch(new RegExp(`Từ chối +${countOf('refused')}\n`));
  expect(text).toMatch(/Tệp hỏng, không đọc hết được\. Hãy xin đơn vị gửi lại\. +2\n/);
});

it('has in the score table exactly what the accepted forms say, cell by cell, and nothing of the others', () => {
  const accepted = new Set(plan.filter(isIn).map(codeOf));
  const wanted = new Map(draft.scores.map((row) => [keyOf(row), row]));
  const { scores } = played.reading.draft;
  expect(scores).toHaveLength(UNITS * ITEMS);
  for (const row of scores) {
    const file = wanted.get(keyOf(row));
    const isAccepted = accepted.has(cellText(row.unitCode));
    const periods = row.entries.map((_, period) =>
      period === PERIOD && !isAccepted ? undefined : file?.entries[period],
    );
    const hasEvidence = periods.some((entry) => entry && (entry.data !== null || entry.points !== null));
    const shown = { key: keyOf(row), entries: row.entries.map(entryText), evidence: row.evidence };
    expect(shown).toEqual({
      key: keyOf(row),
      entries: periods.map((entry) => typedText(entry, isAsText(row))),
      evidence: hasEvidence ? (file?.evidence ?? null) : null,
    });
  }
});

it('has on sheet Thu nhận each form as sent, and each file that was taken or is to be fixed', () => {
  const rows = played.reading.draft.submissions;
  expect(rows.filter(({ status }) => status === 'Đã phát')).toHaveLength(UNITS);
  const files = rows.filter(({ status }) => status !== 'Đã phát');
  expect(files.map((row) => [row.unitCode, row.status, isoFromCell(row.received)].join(' ')).sort()).toEqual(
    plan
      .filter((unit) => isIn(unit) || isToFix(unit))
      .map((unit) =>
        [codeOf(unit), isIn(unit) ? 'Đã nhận' : 'Cần sửa', unit.sends === 'late' ? LATE : DEADLINE].join(' '),
      )
      .sort(),
  );
  expect(played.reading.draft.differences).toEqual([]);
});

it('lists who is late, and reminds who has still to send', () => {
  const late = plan.filter((unit) => !isIn(unit) || unit.sends === 'late');
  const stateOf = (unit: PlannedUnit): string =>
    isIn(unit) ? 'Nộp trễ 4' : isToFix(unit) ? 'Phiếu phải sửa 10' : 'Chưa nộp 10';
  const listed = sheetRows('Chưa nộp, nộp trễ')
    .filter(([code = '']) => codes.includes(code))
    .map(([code, , , , state, , days]) => `${code} ${state} ${days}`);
  expect(listed.sort()).toEqual(late.map((unit) => `${codeOf(unit)} ${stateOf(unit)}`).sort());
  const reminded = sheetRows('Thư nhắc').flatMap(([code = '']) => (codes.includes(code) ? [code] : []));
  expect(reminded.sort()).toEqual(
    late
      .filter((unit) => !isIn(unit))
      .map(codeOf)
      .sort(),
  );
});

function keyOf({ unitCode, itemCode }: ScoreRow): string {
  return `${cellText(unitCode)} ${cellText(itemCode)}`;
}

const unitsWithText = new Set(plan.filter(({ damage }) => damage === 'numberAsText').map(codeOf));
/** The item in which the unit with a number as text has it: the first that is scored directly in this period. */
const isAsText = ({ unitCode, itemCode }: ScoreRow): boolean =>
  unitsWithText.has(cellText(unitCode)) &&
  cellText(itemCode) ===
    cellText(
      draft.scores.find((row) => row.unitCode === unitCode && typeof row.entries[PERIOD]?.points === 'number')
        ?.itemCode ?? null,
    );

function entryText(entry: ScoreRow['entries'][number] | undefined): string {
  // Points that only repeat what the data give need not stand in the sheet.
  return entry ? [cellText(entry.data), entry.data === null ? quotedText(entry.points) : ''].join(' | ') : '';
}

function typedText(entry: ScoreRow['entries'][number] | undefined, asText: boolean): string {
  const points =
    asText && typeof entry?.points === 'number' ? String(entry.points).replace('.', ',') : undefined;
  return entryText(entry ? { ...entry, points: points ?? entry.points } : { data: null, points: null });
}

/** Tells a number from its text. */
function quotedText(cell: ScoreRow['entries'][number]['points']): string {
  return typeof cell === 'string' ? `“${cell}”` : cellText(cell);
}
