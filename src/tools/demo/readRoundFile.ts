import type { RoundFile } from '../../core/roundFile/roundFile';
import { contentProblems } from './contentProblems';
import { readShape, type FileProblem } from './schemaProblems';

export type RoundFileReading =
  | { readonly ok: true; readonly file: RoundFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads the text of a round file, or says everything that is wrong with it. Wrong entries are not: see the checks. */
export function readRoundFile(text: string): RoundFileReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ pointer: '', sentence: `không phải JSON: ${reason}` }] };
  }
  const shape = readShape(value);
  if (!shape.ok) {
    return shape;
  }
  const problems = contentProblems(shape.file);
  return problems.length === 0 ? shape : { ok: false, problems };
}
