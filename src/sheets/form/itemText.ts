import { askedFor, ruleText } from './rules/registry';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { FrameworkNode, FrameworkPart, Item } from '../../core/framework/framework';
import type { Period } from '../../core/setup/period';

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
      askedFor(item.rule) === 'points'
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
