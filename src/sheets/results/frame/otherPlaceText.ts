import type { PlaceBefore } from '../../../core/ranking/placeBefore';
import { placeText } from './shownAmounts';

const NOT_COMPARABLE: Readonly<Record<NonNullable<PlaceBefore['notComparable']>, string>> = {
  otherField: 'khác nhóm so sánh nên không so',
  merged: 'đơn vị mới hợp nhất nên không so',
  otherBody: 'của một đơn vị khác cùng tên nên không so',
};

/** Last year's place, and why this year's is not compared with it; undefined where it is. */
export function otherPlaceText({ rank, of, notComparable }: PlaceBefore): string | undefined {
  return notComparable && `Năm trước hạng ${placeText(rank, of)}, ${NOT_COMPARABLE[notComparable]}`;
}
