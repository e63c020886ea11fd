import type { Refusal, RefusalArguments, RefusalCode } from '../../words/refusalCode';

/** A file that is not taken, and why. */
export type RefusedFile<Code extends RefusalCode = RefusalCode> = Refusal<Code> & {
  readonly kind: 'refused';
  /** The name as chosen; inside an archive "phieu.zip/PhieuTuCham_2026_XM01_6T.xlsx". */
  readonly file: string;
  /** Index in `round.units`, where the form said whose it is. */
  readonly unit?: number;
};

/** Refuses a file. What the sentence names is asked for by its code: a parameter that is missing does not compile. */
export function refusedFile<Code extends RefusalCode>(
  file: string,
  code: Code,
  ...[parameters]: RefusalArguments<Code>
): RefusedFile<Code> {
  return { kind: 'refused', file, code, parameters: parameters ?? {} } as unknown as RefusedFile<Code>;
}
