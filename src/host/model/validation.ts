import type { Rect } from './rect';

export interface ValidationRule {
  readonly type: 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  readonly operator?:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo';
  /** Number, date text, formula with "=" (relative to the top left cell of the first rectangle), or the list as "a,b". */
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
}

export interface Validation {
  readonly rects: readonly Rect[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}
