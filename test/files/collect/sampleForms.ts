import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import type { CellInput } from '../../../src/core/cells/cell';
import { buildRound } from '../../../src/core/round/build';
import { type ChosenFile } from '../../../src/files/collect/chosenFile';
import { collectForms, type CollectOptions } from '../../../src/files/collect/collectForms';
import { renderForms } from '../../../src/files/forms';
import { fillForm } from '../../../src/tools/demo/fillForm';
import type { CollectedFile } from '../../../src/sheets/collect/collected.types';
import { SAMPLE_DRAFT, score } from '../../sheets/sampleDraft';

export const { round: ROUND } = buildRound(SAMPLE_DRAFT);

/** What a unit entered in the first period, by item. */
export type Entered = Readonly<Record<string, { readonly data?: CellInput; readonly points?: CellInput }>>;

export const ENTERED: Entered = {
  '1.1.1': { data: 'Kịp thời, đầy đủ' },
  '1.2.1': { points: 0.75 },
  '1.2.2': { data: '45/50' },
  '2.1': { data: 2 },
};

export async function blankForm(unit = 0): Promise<Uint8Array> {
  for await (const { bytes } of renderForms(ROUND, [], [unit], 0)) {
    return bytes;
  }
  throw new Error(`No form for unit ${unit}`);
}

export function filled(form: Uint8Array, entered: Entered = ENTERED): Uint8Array {
  const bytes = fillForm(
    form,
    new Map(Object.entries(entered).map(([code, each]) => [code, rowOf(code, each)])),
    0,
  );
  if (!bytes) {
    throw new Error('Nothing was entered');
  }
  return bytes;
}

function rowOf(itemCode: string, { data = null, points = null }: Entered[string]): ScoreRow {
  return score({
    itemCode,
    entries: [
      { data, points },
      { data: null, points: null },
    ],
    evidence: 'KH 12/KH-UBND',
    note: '  hai\u00a0cách ',
  });
}

/** A file as a browser gives it. */
export function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer),
  };
}

export async function collected(
  files: readonly ChosenFile[],
  options?: CollectOptions,
): Promise<CollectedFile[]> {
  const outcomes: CollectedFile[] = [];
  for await (const outcome of collectForms(files, ROUND, options)) {
    outcomes.push(outcome);
  }
  return outcomes;
}

/** One line per file: what became of it. */
export function outcomeOf(outcome: CollectedFile): string {
  const { file } = outcome;
  switch (outcome.kind) {
    case 'form':
      return `${file}: ${outcome.state}`;
    case 'duplicate':
      return `${file}: same as ${outcome.other}`;
    case 'refused':
      return [`${file}: ${outcome.code}`, ...Object.values(outcome.parameters).map(String)].join(' ');
  }
}

/** What a form was understood to say in the first period, by item. */
export function understood(outcome: CollectedFile | undefined): Entered {
  if (outcome?.kind !== 'form') {
    throw new Error(outcome ? outcomeOf(outcome) : 'no outcome');
  }
  return Object.fromEntries(
    outcome.rows.flatMap(({ itemCode, entries: [entry] }) =>
      entry && (entry.data !== null || entry.points !== null) ? [[String(itemCode), entry]] : [],
    ),
  );
}
