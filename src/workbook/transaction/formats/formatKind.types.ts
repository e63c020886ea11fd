/** One kind of conditional format: how its rule is read, and how it is made again. */
export interface FormatKind<Rule = unknown> {
  readonly type: `${Excel.ConditionalFormatType}`;
  /** Loads the rule; to be read after the sync. */
  ask(format: Excel.ConditionalFormat): () => Rule;
  /** Gives a new format of this kind the rule. */
  put(format: Excel.ConditionalFormat, rule: Rule): void;
}
