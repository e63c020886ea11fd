/**
 * What a person sees in a cell that holds a number.
 *
 * value: that very number, however it is written ("8,50" for 8.5). other: another number, or nothing at all: it was
 * rounded, scaled or hidden. percent, date: the number stands for a part of a whole, or for a day or time.
 */
export interface ShownNumber {
  readonly says: 'value' | 'other' | 'percent' | 'date';
  /** As Excel writes it in Vietnamese: a comma before decimals, dots between thousands. Empty: nothing is seen. */
  readonly text: string;
}
