import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { FrameworkNode, FrameworkPart, Item } from '../../core/framework/framework';
import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import type { Period } from '../../core/setup/period';
import { countLimit } from '../../core/rules/count';
import { percentLevelPoints } from '../../core/rules/percentLevels';
import { writeRule } from '../../core/rules/registry';
import type { RatioRule, Rule } from '../../core/rules/rule.types';

const FULL_PERCENT = 100_000_000;

/** Points as a sentence writes them: "0,25". */
export function shownPoints(points: Points): string {
  return formatDecimal(points, ',');
}

/** What a unit must know of an item outside the tree; nothing of the others. */
const PART_LINES: Readonly<Record<FrameworkPart, readonly string[]>> = {
  tree: [],
  bonus: ['Điểm thưởng: không có thì để trống.'],
  penalty: ['Điểm trừ: ghi số dương, sẽ được trừ vào tổng điểm; không có thì để trống.'],
};

/** How an item is scored, what it asks for and until when, as the unit reads it in its form. */
export function itemText(
  item: Item,
  { maxPoints, part }: Pick<FrameworkNode, 'maxPoints' | 'part'>,
  periods: readonly Period[],
  period: number,
): string {
  if (item.source !== 'self') {
    const by = item.source === 'survey' ? 'điểm điều tra xã hội học' : 'điểm do cơ quan thẩm định chấm';
    return `Đơn vị không chấm mục này: ${by}.`;
  }
  const lines = [...PART_LINES[part], ruleText(item.rule, maxPoints)];
  if (item.evidence !== '') {
    lines.push(`Tài liệu${item.evidenceRequired ? ' (bắt buộc)' : ''}: ${item.evidence}`);
  }
  if (item.notApplicableAllowed) {
    lines.push('Được ghi KAD nếu mục không áp dụng cho đơn vị.');
  }
  if (item.noCaseFullPoints) {
    lines.push(
      item.rule.kind === 'direct'
        ? 'Năm không phát sinh: nhập điểm tối đa.'
        : `Năm không phát sinh: ghi ${NO_CASE_TEXT}, được đủ điểm.`,
    );
  }
  const due = periods[item.duePeriod];
  if (due && item.duePeriod > period) {
    lines.push(`Đến hạn ở kỳ ${due.name}.`);
  }
  return lines.join('\n');
}

/** A rule in words, without its maximum repeated where it is plain. */
export function ruleText(rule: Rule, maxPoints: Points): string {
  const maximum = shownPoints(maxPoints);
  switch (rule.kind) {
    case 'direct':
      return rule.step === 0
        ? `Nhập điểm từ 0 đến ${maximum}.`
        : `Nhập điểm từ 0 đến ${maximum}, theo bước ${shownPoints(rule.step)}.`;
    case 'levels':
      return [
        'Chọn một mức:',
        ...rule.levels.map(({ label, points }) => `- ${label}: ${shownPoints(points)} điểm`),
      ].join('\n');
    case 'percentLevels':
      return [
        'Chọn một mức:',
        ...rule.levels.map(
          (level) =>
            `- ${level.label}: ${percentText(level.share)} (${shownPoints(percentLevelPoints(rule, level, maxPoints))} điểm)`,
        ),
      ].join('\n');
    case 'bands':
      return [
        rule.measure === 'ratio' ? 'Theo tỷ lệ a/b:' : 'Theo số liệu a:',
        ...writeRule({ kind: 'bands', measure: rule.measure, bands: rule.bands, decimals: rule.decimals })
          .parameters.split('\n')
          .map((line) => `- ${/\d$/u.test(line) && !line.startsWith('làm tròn') ? `${line} điểm` : line}`),
        ...targetText(rule.target),
      ].join('\n');
    case 'ratio':
      return ratioText(rule, maximum);
    case 'checklist':
      return [
        'Ghi số thứ tự các phần đã làm (ví dụ 1, 3), hoặc "tất cả", hoặc "không":',
        ...rule.parts.map(
          ({ label, points }, index) => `${index + 1}. ${label}: ${shownPoints(points)} điểm`,
        ),
      ].join('\n');
    case 'surveyRate':
      return `Tỷ lệ phiếu đồng ý a/b × ${maximum} điểm${roundingText(rule.decimals)}. Nhập (a) số phiếu đồng ý, (b) số phiếu trả lời.`;
    case 'surveyMean':
      return `Điểm trung bình ÷ ${shownPoints(rule.scale)} × ${maximum} điểm${roundingText(rule.decimals)}. Nhập điểm trung bình từ 0 đến ${shownPoints(rule.scale)}.`;
    case 'surveyWeighted':
      return [
        `Ghi số phiếu của từng phương án theo thứ tự, cách nhau bằng dấu chấm phẩy (${maximum} điểm × tỷ lệ bình quân${roundingText(rule.decimals)}):`,
        ...rule.answers.map(({ label, share }, index) => `${index + 1}. ${label}: ${percentText(share)}`),
      ].join('\n');
    case 'count':
      return rule.direction === 'adds'
        ? `Mỗi ${rule.noun} được ${shownPoints(rule.perCase)} điểm, tối đa ${shownPoints(countLimit(rule, maxPoints))} điểm. Nhập số ${rule.noun}; không có thì nhập 0.`
        : `Từ ${maximum} điểm, mỗi ${rule.noun} trừ ${shownPoints(rule.perCase)} điểm, không dưới 0. Nhập số ${rule.noun}; không có thì nhập 0.`;
  }
}

function roundingText(decimals: number): string {
  return `, làm tròn ${decimals} chữ số thập phân`;
}

function percentText(value: Points): string {
  return `${formatDecimal(value, ',')} %`;
}

function ratioText(rule: RatioRule, maximum: string): string {
  const ends = [
    ...(rule.floor > 0 ? [`dưới ${percentText(rule.floor)}: 0 điểm`] : []),
    ...(rule.cap === FULL_PERCENT ? [] : [`từ ${percentText(rule.cap)}: ${maximum} điểm`]),
  ];
  const award = [`Tỷ lệ a/b × ${maximum} điểm${roundingText(rule.decimals)}`, ...ends].join('; ') + '.';
  return [award, ...targetText(rule.target)].join('\n');
}

/** What the ratio should reach, whatever points it gives. */
function targetText(target: Points | undefined): string[] {
  return target === undefined ? [] : [`Mục tiêu: tỷ lệ từ ${percentText(target)} trở lên.`];
}
