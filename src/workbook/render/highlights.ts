import type { HighlightLayout } from '../../sheets/layout/sheetLayout';
import { HIGHLIGHTS } from '../../sheets/layout/styles';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';
import { formulaText } from './formulaText';
import { rangeOf } from './rangeOf';

/** Conditional formats. A new one goes to the top in Excel, so they are added from the last to the first. */
export function highlightSteps(layouts: readonly HighlightLayout[]): Step[] {
  return [...layouts].reverse().map((layout) => ({
    bytes: ACTION_BYTES * 5 + layout.formula.length,
    apply: (sheet): void =>
      addHighlight(rangeOf(sheet, layout.area), layout.formula, HIGHLIGHTS[layout.style]),
  }));
}

/** How a conditional format looks; what is left out stays as the cell has it. */
export interface HighlightFormat {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function addHighlight(range: Excel.Range, formula: string, look: HighlightFormat): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formulaText(formula);
  putHighlightLook(custom.format, look);
}

/** Gives a conditional format its look. */
export function putHighlightLook({ font, fill }: Excel.ConditionalRangeFormat, look: HighlightFormat): void {
  if (look.color !== undefined) {
    font.color = look.color;
  }
  if (look.fill !== undefined) {
    fill.color = look.fill;
  }
  if (look.bold) {
    font.bold = true;
  }
  if (look.italic) {
    font.italic = true;
  }
}
