/** How a named style looks. Colours are "#RRGGBB"; sizes in points. */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** undefined: no fill */
  readonly fill?: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  /** A thin line on all four sides. */
  readonly border?: string;
  readonly numberFormat: string;
  /** Only unlocked cells accept input on a protected sheet. */
  readonly locked: boolean;
}

const BASE: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: 11,
  bold: false,
  italic: false,
  color: '#1F1F1F',
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};

const LINE = '#BFBFBF';
const TEXT = '@';
const POINTS = '0.00####';
const CELL: CellStyle = { ...BASE, border: LINE, vertical: 'top' };
const INPUT: CellStyle = { ...CELL, fill: '#FFF9E5', locked: false };
/** May be filled, and need not be yet. */
const NOT_DUE: CellStyle = { ...INPUT, fill: '#F2F2F2' };

/**
 * The closed set of styles, in one place: the theme of every sheet and file.
 *
 * Times New Roman is what official Vietnamese documents are set in (Decree 30/2020/NĐ-CP, annex I).
 */
export const STYLES = {
  plain: BASE,
  title: { ...BASE, fontSize: 14, bold: true },
  subtitle: { ...BASE, italic: true, color: '#595959' },
  sampleNotice: { ...BASE, bold: true, color: '#9C5700', fill: '#FFEB9C' },
  note: { ...BASE, italic: true, color: '#595959', wrap: true, vertical: 'top' },
  paragraph: { ...BASE, wrap: true, vertical: 'top' },
  label: { ...BASE, bold: true },
  heading: {
    ...BASE,
    bold: true,
    color: '#FFFFFF',
    fill: '#1F4E79',
    border: LINE,
    horizontal: 'center',
    wrap: true,
  },
  // Texts stand off as well as numbers do: LibreOffice forgets the indent of a number beside another one.
  text: { ...CELL, numberFormat: TEXT, horizontal: 'left', indent: 1 },
  wrappedText: { ...CELL, numberFormat: TEXT, wrap: true, horizontal: 'left', indent: 1 },
  code: { ...CELL, numberFormat: TEXT },
  points: { ...CELL, numberFormat: POINTS, horizontal: 'right', indent: 1 },
  fixedPoints: { ...CELL, numberFormat: '0.00', horizontal: 'right', indent: 1 },
  percent: { ...CELL, numberFormat: '0.00', horizontal: 'right', indent: 1 },
  count: { ...CELL, numberFormat: '0', horizontal: 'right', indent: 1 },
  rank: { ...CELL, numberFormat: '0', horizontal: 'center', bold: true },
  /** A change of points or of an index, with its sign. */
  pointsChange: { ...CELL, numberFormat: '+0.00####;-0.00####;0.00', horizontal: 'right', indent: 1 },
  fixedChange: { ...CELL, numberFormat: '+0.00;-0.00;0.00', horizontal: 'right', indent: 1 },
  change: { ...CELL, numberFormat: '+0;-0;0', horizontal: 'center' },
  date: { ...CELL, numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  fieldRow: { ...CELL, bold: true, fill: '#DDEBF7', numberFormat: TEXT, wrap: true },
  fieldPoints: { ...CELL, bold: true, fill: '#DDEBF7', numberFormat: POINTS, horizontal: 'right', indent: 1 },
  criterionRow: { ...CELL, bold: true, numberFormat: TEXT, wrap: true },
  criterionPoints: { ...CELL, bold: true, numberFormat: POINTS, horizontal: 'right', indent: 1 },
  total: { ...CELL, bold: true, fill: '#F2F2F2', wrap: true },
  totalPoints: { ...CELL, bold: true, fill: '#F2F2F2', numberFormat: '0.00', horizontal: 'right', indent: 1 },
  // Of a form, whose columns are narrow, and whose text beside them is indented itself.
  narrowPoints: { ...CELL, numberFormat: POINTS, horizontal: 'right' },
  narrowFieldPoints: { ...CELL, bold: true, fill: '#DDEBF7', numberFormat: POINTS, horizontal: 'right' },
  narrowCriterionPoints: { ...CELL, bold: true, numberFormat: POINTS, horizontal: 'right' },
  narrowTotalPoints: { ...CELL, bold: true, fill: '#F2F2F2', numberFormat: '0.00', horizontal: 'right' },
  narrowComputedPoints: { ...CELL, fill: '#F2F2F2', numberFormat: POINTS, horizontal: 'right' },
  computedPoints: { ...CELL, fill: '#F2F2F2', numberFormat: POINTS, horizontal: 'right', indent: 1 },
  closed: { ...CELL, fill: '#EDEDED', color: '#7F7F7F', numberFormat: POINTS, horizontal: 'right' },
  inputPoints: { ...INPUT, numberFormat: POINTS, horizontal: 'right' },
  inputNumber: { ...INPUT, numberFormat: '0.######', horizontal: 'right' },
  inputText: { ...INPUT, numberFormat: TEXT, wrap: true },
  inputChoice: { ...INPUT, numberFormat: TEXT, wrap: true },
  inputDate: { ...INPUT, numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  notDuePoints: { ...NOT_DUE, numberFormat: POINTS, horizontal: 'right' },
  notDueNumber: { ...NOT_DUE, numberFormat: '0.######', horizontal: 'right' },
  notDueText: { ...NOT_DUE, numberFormat: TEXT, wrap: true },
  notDueDate: { ...NOT_DUE, numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** What a highlight changes; state is never carried by the colour alone, so each also has bold or italic. */
export const HIGHLIGHTS = {
  error: { color: '#9C0006', fill: '#FFC7CE', bold: true, italic: false },
  warning: { color: '#9C5700', fill: '#FFEB9C', bold: false, italic: true },
  done: { color: '#006100', fill: '#E2F0D9', bold: false, italic: false },
  muted: { color: '#7F7F7F', fill: '#F2F2F2', bold: false, italic: true },
  total: { color: '#1F1F1F', fill: '#F2F2F2', bold: true, italic: false },
} as const;
