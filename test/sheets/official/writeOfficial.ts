import type { CriterionRow } from '../../../src/core/rows/criterionRow';
import { readLevel } from '../../../src/core/framework/vocabulary';
import { formatDecimal } from '../../../src/core/points/decimalText';
import { pointsFromNumber, pointsFromMicro } from '../../../src/core/points/points';
import { readRule } from '../../../src/core/rules/registry';
import { writeInterval } from '../../../src/core/rules/bandText';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';

/** The ways in which annexes differ without saying anything else. */
export interface Look {
  readonly codes: 'arabic' | 'roman' | 'romanStem';
  /** Maxima as numbers, or as texts with a decimal comma. */
  readonly decimals: 'number' | 'comma';
  readonly points: 'colon' | 'column' | 'brackets';
  readonly bullet: '' | '- ' | '+ ' | '• ';
  readonly heading: 'one row' | 'two rows';
  readonly blankRows: boolean;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** A framework as a decision prints it: an official table that `readOfficialTable` must give back whole. */
export function writeOfficial(criteria: readonly CriterionRow[], look: Look): Grid {
  const amount = (value: number): GridValue =>
    look.decimals === 'number' ? value : formatDecimal(pointsFromNumber(value) ?? pointsFromMicro(0), ',');
  const blank: GridValue[][] = look.blankRows ? [[]] : [];
  const rows = criteria.flatMap((row): GridValue[][] => {
    const source = row.source === 'Điều tra XHH' ? [[null, 'Điều tra XHH']] : [];
    return [
      [codeText(row, look), row.name, amount(Number(row.maximum))],
      ...source,
      ...linesOf(row).map(([label, points]) => lineRow(label, points, look, amount)),
      ...blank,
    ];
  });
  const total = criteria
    .filter((row) => readLevel(String(row.level)) === 1)
    .reduce((sum, row) => sum + Number(row.maximum), 0);
  return {
    sheet: 'Phụ lục',
    row: 3,
    column: 1,
    values: [
      ['ỦY BAN NHÂN DÂN TỈNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [],
      ...headingRows(look),
      ...rows,
      [null, 'Tổng cộng', amount(total)],
      ['Nơi nhận:', null, 'TM. ỦY BAN NHÂN DÂN'],
    ],
  };
}

function headingRows({ heading }: Look): GridValue[][] {
  return heading === 'one row'
    ? [['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự chấm']]
    : [
        ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null],
        [null, null, null, 'Điều tra XHH', 'Tự đánh giá'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ];
}

function codeText({ code }: CriterionRow, { codes }: Look): string {
  const [field = '', ...rest] = String(code).split('.');
  const roman = ROMAN[Number(field)] ?? field;
  if (codes === 'arabic') {
    return `${String(code)}.`;
  }
  return rest.length === 0 ? roman : codes === 'roman' ? rest.join('.') : [roman, ...rest].join('.');
}

/** The lines below an item, with points where they are of one amount. */
function linesOf({ rule, parameters }: CriterionRow): [string, number | string | undefined][] {
  const reading = rule === null ? undefined : readRule(String(rule), String(parameters));
  if (!reading?.ok) {
    return [];
  }
  const written = reading.rule;
  switch (written.kind) {
    case 'levels':
      return written.levels.map(({ label, points }) => [label, points / 1_000_000]);
    case 'checklist':
      return written.parts.map(({ label, points }) => [label, points / 1_000_000]);
    case 'bands':
      return written.bands.map((band) => [
        writeInterval(band, written.measure),
        band.award.kind === 'constant'
          ? band.award.points / 1_000_000
          : 'tính theo công thức (b/a) x điểm tối đa',
      ]);
    case 'percentLevels':
      return written.levels.map(({ label, share }) => [label, `${formatDecimal(share, ',')}%`]);
    case 'ratio':
      return [
        [
          `Tính điểm theo công thức (b/a) × điểm tối đa, dưới ${formatDecimal(written.floor, ',')} % thì 0 điểm`,
          undefined,
        ],
      ];
    case 'count': {
      const each = formatDecimal(written.perCase, ',');
      const sign = written.direction === 'deducts' ? 'trừ' : 'được';
      return [[`Mỗi ${written.noun} ${sign} ${each} điểm`, undefined]];
    }
    default:
      return [];
  }
}

function lineRow(
  label: string,
  points: number | string | undefined,
  look: Look,
  amount: (value: number) => GridValue,
): GridValue[] {
  const text = `${look.bullet}${label}`;
  if (points === undefined) {
    return [null, text];
  }
  if (typeof points === 'string') {
    return [null, `${text}: ${points}`];
  }
  const inText = formatDecimal(pointsFromNumber(points) ?? pointsFromMicro(0), ',');
  switch (look.points) {
    case 'column':
      return [null, text, amount(points)];
    case 'brackets':
      return [null, `${text} (${inText} điểm)`];
    case 'colon':
      return [null, `${text}: ${inText}`];
  }
}
