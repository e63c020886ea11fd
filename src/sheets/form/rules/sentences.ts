import { formatDecimal } from '../../../core/points/decimalText';
import type { Points } from '../../../core/points/points';

/** Points as a sentence writes them: "0,25". */
export function shownPoints(points: Points): string {
  return formatDecimal(points, ',');
}

/** Micro-percent as a sentence writes it: "95 %". */
export function shownPercent(value: Points): string {
  return `${formatDecimal(value, ',')} %`;
}

/** To how many decimals points are rounded, as the end of a part of a sentence. */
export function roundingText(decimals: number): string {
  return `, làm tròn ${decimals} chữ số thập phân`;
}

/** What a ratio should reach, whatever points it gives; no line where nothing is named. */
export function targetLines(target: Points | undefined): string[] {
  return target === undefined ? [] : [`Mục tiêu: tỷ lệ từ ${shownPercent(target)} trở lên.`];
}

/** What is said where a figure is refused. */
export function figureRefusal(figure: 'tử số (a)' | 'số liệu (a)', maxPoints: Points): string {
  return `${figure} là số từ 0 trở lên. Điểm được tự tính, tối đa ${shownPoints(maxPoints)}.`;
}
