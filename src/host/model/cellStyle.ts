export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface BorderStyle {
  readonly style:
    'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double' | 'DashDot' | 'DashDotDot' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** The format of one cell, complete, in Excel's words. Sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** "" is no fill. */
  readonly fillColor: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify';
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly borders: Readonly<Record<BorderEdge, BorderStyle>>;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type CellStylePatch = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Record<BorderEdge, BorderStyle>>;
};
