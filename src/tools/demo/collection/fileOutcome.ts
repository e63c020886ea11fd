import type { ZipEntry } from '../../../files/zip';
import type { CollectedFile } from '../../../sheets/collect/collected.types';
import type { FormPlan } from '../../../sheets/collect/receiving.types';
import type { ReceivedFiles } from '../receiveFiles';
import type { PlannedUnit } from './collectionPlan';

/**
 * Where a file ended. accepted: its entries stand in the score table. withFindings: they do, and something is to be
 * said of it. toFix: it has errors and is on record as such. toChoose: another file of its unit stands there. duplicate: another file has the same
 * entries. refused.
 */
export const FILE_STATES = ['accepted', 'withFindings', 'toFix', 'toChoose', 'duplicate', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];

export interface FileOutcome {
  /** The name as told: "phuong.zip/PhieuTuCham_2026_PM003_6T.xlsx". */
  readonly file: string;
  /** Whose it is by the plan, and what was done to it. */
  readonly from: PlannedUnit;
  /** The day of receipt, an ISO date. */
  readonly on: string;
  readonly state: FileState;
  readonly collected: CollectedFile;
}

/** What became of each file that was told of; its sender is known by the name of the file. */
export function fileOutcomes(
  { collected, plans }: ReceivedFiles,
  on: string,
  sent: readonly (ZipEntry & { readonly from: PlannedUnit })[],
): FileOutcome[] {
  const senderOf = new Map(sent.map(({ fileName, from }) => [fileName, from]));
  const planOf = new Map(plans.map((plan) => [plan.form.file, plan]));
  return collected.map((each) => {
    const { file } = each;
    const from = senderOf.get(file.slice(file.lastIndexOf('/') + 1));
    if (!from) {
      throw new Error(`Nobody sent ${file}`);
    }
    return { file, from, on, state: stateOf(each, planOf.get(file)), collected: each };
  });
}

function stateOf(file: CollectedFile, plan: FormPlan | undefined): FileState {
  if (file.kind !== 'form') {
    return file.kind;
  }
  if (file.state === 'toFix') {
    return 'toFix';
  }
  if (plan?.outcome === 'received') {
    return file.findings.length === 0 ? 'accepted' : 'withFindings';
  }
  if (plan?.outcome === 'undecided') {
    return 'toChoose';
  }
  throw new Error(`${file.file}: ${plan?.outcome ?? 'not planned'} in a first collection`);
}
