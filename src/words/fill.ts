/** What a text may be given: words, or counts (which also choose the singular in English). */
export type TextParameter = string | number;

/** The names in braces of a text: 'done' | 'total' for "Đã nhận {done}/{total} phiếu". Of several texts, those of all. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A parameter for every name in braces of a text. */
export type TextParameters<Text extends string = string> = Readonly<
  Record<string extends Text ? string : Placeholder<Text>, TextParameter>
>;

/** The parameters of a text as the last argument; nothing where it has none. */
export type FillArguments<Text extends string> = string extends Text
  ? [parameters: TextParameters]
  : [Placeholder<Text>] extends [never]
    ? []
    : [parameters: TextParameters<Text>];

/** Between the singular and the plural of a text; the parameter `count` decides. */
const PLURAL_MARK = ' || ';

/**
 * Puts parameters into a text: the one way in which it is done. A parameter that the text names and that is not given
 * does not compile, where the text is known then; else its name stays visible, because that is a mistake.
 */
export function fill<Text extends string>(text: Text, ...[parameters]: FillArguments<Text>): string {
  const given = new Map<string, TextParameter>(Object.entries(parameters ?? {}));
  const [singular = '', plural = singular] = text.split(PLURAL_MARK);
  const form = String(given.get('count')) === '1' ? singular : plural;
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(given.get(name) ?? placeholder));
}
