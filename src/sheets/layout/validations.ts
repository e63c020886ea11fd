import type { Area, ValidationLayout, ValidationRule } from './sheetLayout';

/** Excel's limits; a longer text makes the file unreadable for it. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const INLINE_LIST_LIMIT = 255;

/** A validation with its texts cut to what Excel takes. */
export function validation(
  area: Area,
  rule: ValidationRule,
  error: { readonly title: string; readonly message: string },
  prompt?: { readonly title: string; readonly message: string },
): ValidationLayout {
  return {
    area,
    rule,
    errorTitle: shorten(error.title, TITLE_LIMIT),
    errorMessage: shorten(error.message, MESSAGE_LIMIT),
    ...(prompt && {
      prompt: { title: shorten(prompt.title, TITLE_LIMIT), message: shorten(prompt.message, MESSAGE_LIMIT) },
    }),
  };
}

/** The text, or as many whole words of it as fit, with "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const cut = text.slice(0, limit - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

/** Whether options can stand in the validation itself: Excel joins them by commas, 255 characters in all. */
export function fitsInline(options: readonly string[]): boolean {
  return (
    options.join(',').length <= INLINE_LIST_LIMIT &&
    options.every((option) => !/[,;"\n]/u.test(option) && option === option.trim())
  );
}

/** A list of fixed answers, with a message that names them. */
export function listValidation(area: Area, options: readonly string[], title: string): ValidationLayout {
  return validation(
    area,
    { kind: 'list', options },
    { title, message: `Chỉ chọn một trong: ${options.join(' / ')}.` },
  );
}
