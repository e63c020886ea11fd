/** What puts a finding right, as a button of its card. */
export interface FindingRemedy {
  readonly label: string;
  /** For those who hear it away from its card. */
  readonly fullLabel?: string;
  readonly run: () => void;
}
