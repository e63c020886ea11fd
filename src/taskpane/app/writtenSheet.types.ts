/** When the ranking of the chosen period was last written by this pane, and whether it has changed since. */
export interface WrittenSheet {
  readonly at: Date;
  readonly stale: boolean;
}
