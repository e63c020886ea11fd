/** A part of a question to the workbook that fits one answer. */
export interface InquiryPart {
  /** About how many bytes come back. */
  readonly bytes: number;
  /** Loads what is wanted; the result takes it over once it is there. */
  load(): () => void;
}

/**
 * A question to the workbook. Its stages follow one another: what a later one asks for may depend on the answers to
 * the earlier ones.
 */
export interface Inquiry<T> {
  readonly stages: readonly (() => readonly InquiryPart[])[];
  /** To be called when all stages are over. */
  answer(): T;
}

/** Excel on the web answers with 5 MB at most. */
const MOST_BYTES = 3_750_000;

/** A question of one stage that fits one answer. */
export function ask<T>(bytes: number, load: () => () => T): Inquiry<T> {
  let read: () => T;
  return {
    stages: [
      (): InquiryPart[] => [
        {
          bytes,
          load: () => {
            read = load();
            return () => undefined;
          },
        },
      ],
    ],
    answer: () => read(),
  };
}

/** A question whose answer is known. */
export function known<T>(value: T): Inquiry<T> {
  return { stages: [], answer: () => value };
}

/**
 * Puts questions to the workbook, all of them together: one sync for each stage that asks for something, and more only
 * for what is too long for one answer.
 */
export async function inquire<T>(
  context: Excel.RequestContext,
  inquiries: readonly Inquiry<T>[],
): Promise<T[]> {
  const stages = inquiries.reduce((most, inquiry) => Math.max(most, inquiry.stages.length), 0);
  for (let stage = 0; stage < stages; stage++) {
    for (const parts of packParts(inquiries.flatMap((inquiry) => inquiry.stages[stage]?.() ?? []))) {
      const take = parts.map((part) => part.load());
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- two stages at most, each as a rule in one answer
      await context.sync();
      take.forEach((each) => each());
    }
  }
  return inquiries.map((inquiry) => inquiry.answer());
}

function packParts(parts: readonly InquiryPart[]): (readonly InquiryPart[])[] {
  const packs: InquiryPart[][] = [];
  let bytes = 0;
  for (const part of parts) {
    if (packs.length === 0 || bytes + part.bytes > MOST_BYTES) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(part);
    bytes += part.bytes;
  }
  return packs;
}
