import type { Rect } from './rect';

export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly kind: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: 'custom'; readonly formula: string }
    | { readonly kind: 'containsText'; readonly operator: string; readonly text: string }
    | {
        readonly kind: 'dataBar';
        readonly color: string;
        /** What Excel keeps beside it: bounds, direction, axis. */
        readonly settings?: Readonly<Record<string, unknown>>;
      }
    | {
        readonly kind: 'colorScale';
        readonly minimum: string;
        readonly midpoint?: string;
        readonly maximum: string;
      };
  /** Only what the rule changes. */
  readonly style: {
    readonly fontColor?: string;
    readonly fillColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
  };
}
