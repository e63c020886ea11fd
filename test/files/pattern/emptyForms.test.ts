import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../../src/core/round/draft';
import type { UnitRow } from '../../../src/core/rows/unitRow';
import { readDirectory } from '../../../src/files/archive/directory';
import { unfoldEntry } from '../../../src/files/archive/unfold';
import { emptyForms } from '../../../src/files/pattern/emptyForms';
import { renderWorkbook } from '../../../src/files/renderWorkbook';
import { communes2026 } from '../../../src/samples/communes2026';
import { formSheets } from '../../../src/sheets/form/formSheets';
import { SAMPLE_DRAFT, unit } from '../../sheets/sampleDraft';
import { partsOf } from '../package';

/** When a file was made is in it. */
const MADE = 'docProps/core.xml';

function differenceOf(one = '', other = ''): string[] {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 80));
}

async function expectTheSame(draft: RoundDraft, period: number): Promise<void> {
  const { round } = buildRound(draft);
  const forms = emptyForms(round, period);
  for (let index = 0; index < round.units.length; index++) {
    const made = partsOf(await forms.render(index));
    const rendered = partsOf(await renderWorkbook(formSheets(round, index, period, [])));
    expect(Object.keys(made)).toEqual(Object.keys(rendered));
    const different = Object.keys(made).filter((path) => path !== MADE && made[path] !== rendered[path]);
    expect(different.map((path) => [index, path, ...differenceOf(made[path], rendered[path])])).toEqual([]);
  }
}

const withUnits = (...units: readonly Partial<UnitRow>[]): RoundDraft => ({
  ...SAMPLE_DRAFT,
  units: units.map((each) => unit({ group: 'XA', contact: 'Văn phòng', ...each })),
});

describe('an empty form that was filled in from another one', () => {
  it.each([0, 3])(
    'has the very parts of one that was rendered, for every unit of a round, period %d',
    async (period) => {
      await expectTheSame(draftFromFile(communes2026), period);
    },
  );

  it('has them whatever the units are called', async () => {
    await expectTheSame(
      withUnits(
        { code: 'XM01', name: 'Xã Mẫu 01' },
        { code: 'XM02', name: 'Đặc khu Mẫu – 02 (mới)', contact: 'Bộ phận một cửa, số 024.1234567' },
        { code: '1', name: 'Mã như mã tiêu chí' },
        { code: 'NAM', name: 'Mã như mã kỳ' },
        { code: 'KH', name: 'Phòng Kế hoạch & Đầu tư' },
        { code: '_x0041_', name: '<Xã> "Mẫu"' },
        { code: 'TN', name: 'Xã Mẫu 07', contact: null },
        {
          code: 'DAI',
          name: 'Xã Mẫu 08',
          contact: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, '.repeat(6),
        },
      ),
      0,
    );
  });

  it('can be unpacked by its checksums, and is not larger than it has to be', async () => {
    const { round } = buildRound(draftFromFile(communes2026));
    const bytes = await emptyForms(round, 0).render(3);
    const entries = readDirectory(bytes) ?? [];
    expect(entries.length).toBeGreaterThan(8);
    expect(entries.every((entry) => unfoldEntry(bytes, entry) !== undefined)).toBe(true);
    const rendered = await renderWorkbook(formSheets(round, 3, 0, []));
    expect(bytes.length).toBeLessThan(1.1 * rendered.length);
  });
});
