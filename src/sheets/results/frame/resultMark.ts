/** What a result sheet keeps on itself, unseen, of how it came about. */
export interface ResultMark {
  /** Of what was calculated; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** The local moment at which it was written: "2026-07-17T10:42". */
  readonly at: string;
  /** Code of the period that was asked for; empty where the sheet is not about one. */
  readonly periodCode: string;
}

const WRITTEN = /^1 (\S+) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?: ([^]*))?$/u;

/** As one text, the number of its format first. */
export function writeResultMark({ fingerprint, at, periodCode }: ResultMark): string {
  return ['1', fingerprint, at, ...(periodCode === '' ? [] : [periodCode])].join(' ');
}

/** @returns undefined for a text that no result sheet has written. */
export function readResultMark(text: string): ResultMark | undefined {
  const [, fingerprint, at, periodCode = ''] = WRITTEN.exec(text) ?? [];
  return fingerprint === undefined || at === undefined ? undefined : { fingerprint, at, periodCode };
}
