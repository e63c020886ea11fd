import type { CellContent, SheetLayout } from '../../sheets/layout/sheetLayout';

/** Characters that no XML may hold, not even by their number. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** More characters no cell takes. */
const MAX_LENGTH = 32_767;

/**
 * The layout without the characters that would make the file a damaged one; they come with texts out of other files.
 * What they stand in stays as it is otherwise, up to
 * the length that a cell may have.
 */
export function writable(layout: SheetLayout): SheetLayout {
  const { blocks, charts, validations, print } = layout;
  return {
    ...layout,
    blocks: blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(writableCell)) })),
    charts: charts.map((chart) => ({ ...chart, name: cleaned(chart.name), title: cleaned(chart.title) })),
    validations: validations.map((validation) => ({
      ...validation,
      rule:
        validation.rule.kind === 'list'
          ? { ...validation.rule, options: validation.rule.options.map(cleaned) }
          : validation.rule,
      errorTitle: cleaned(validation.errorTitle),
      errorMessage: cleaned(validation.errorMessage),
      ...(validation.prompt && {
        prompt: { title: cleaned(validation.prompt.title), message: cleaned(validation.prompt.message) },
      }),
    })),
    ...(print && {
      print: {
        ...print,
        ...(print.footerLeft !== undefined && { footerLeft: cleaned(print.footerLeft) }),
        ...(print.footerRight !== undefined && { footerRight: cleaned(print.footerRight) }),
      },
    }),
  };
}

function writableCell(content: CellContent): CellContent {
  if (typeof content === 'string') {
    return cleaned(content);
  }
  return typeof content === 'object' && content !== null ? { formula: cleaned(content.formula) } : content;
}

function cleaned(text: string): string {
  const clean = text.replace(UNWRITABLE, '');
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH - 1)}…` : clean;
}
