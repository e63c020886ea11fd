import type { FindingCode } from '../../../core/finding/codes';
import type { Finding } from '../../../core/finding/finding';
import type { CollectedFile, CollectedForm } from '../../../sheets/collect/collected.types';
import type { RefusalCode } from '../../../words/refusalCode';
import { FILE_STATES, type FileOutcome, type FileState } from './fileOutcome';
import type { PlayedCollection } from './playCollection';

/** Why files ended where they did: refused for this, or the worst that is to be said of them. */
export interface Reason {
  readonly state: FileState;
  readonly code: RefusalCode | FindingCode;
  readonly files: number;
  /** The first such file, for the words. */
  readonly example: CollectedFile;
}

/** The collecting of a period in numbers. */
export interface CollectionSummary {
  readonly units: number;
  /** Forms that went out. */
  readonly sent: number;
  /** Files that came back, those in archives one by one; each is counted under one state. */
  readonly files: number;
  readonly byState: Readonly<Record<FileState, number>>;
  /** In the order of the states, then of the first such file. */
  readonly reasons: readonly Reason[];
  /** Units as sheet Thu nhận has them. */
  readonly standing: {
    readonly received: number;
    readonly receivedLate: number;
    readonly toFix: number;
    /** Not received although the deadline has passed: nothing came, or what came was refused. */
    readonly overdue: number;
  };
  /** Of the overdue units, those of which no file at all came. */
  readonly nothingSent: number;
}

export function collectionSummary({
  period,
  analysis,
  forms,
  outcomes,
}: PlayedCollection): CollectionSummary {
  const { standings, counts } = analysis.submissions;
  const inPeriod = counts.filter((count) => count.period === period);
  const sum = (key: keyof CollectionSummary['standing']): number =>
    inPeriod.reduce((total, count) => total + count[key], 0);
  const senders = new Set(outcomes.map(({ from }) => from.unit));
  const overdue = standings.filter((each) => each.period === period && each.standing === 'overdue');
  const ofState = (state: FileState): readonly FileOutcome[] =>
    outcomes.filter((each) => each.state === state);
  return {
    units: analysis.round.units.length,
    sent: forms.length,
    files: outcomes.length,
    byState: {
      accepted: ofState('accepted').length,
      withFindings: ofState('withFindings').length,
      toFix: ofState('toFix').length,
      toChoose: ofState('toChoose').length,
      duplicate: ofState('duplicate').length,
      refused: ofState('refused').length,
    },
    reasons: FILE_STATES.flatMap((state) => reasonsOf(state, ofState(state))),
    standing: {
      received: sum('received'),
      receivedLate: sum('receivedLate'),
      toFix: sum('toFix'),
      overdue: sum('overdue'),
    },
    nothingSent: overdue.filter(({ unit }) => !senders.has(unit)).length,
  };
}

/** The first error of a form, or where there is none the first finding. */
export function worstFinding({ findings }: CollectedForm): Finding | undefined {
  return findings.find(({ severity }) => severity === 'error') ?? findings[0];
}

/** Nothing for a file with which nothing is wrong, a duplicate too. */
function codeOf(file: CollectedFile): Reason['code'] | undefined {
  switch (file.kind) {
    case 'refused':
      return file.code;
    case 'form':
      return worstFinding(file)?.code;
    case 'duplicate':
      return undefined;
  }
}

function reasonsOf(state: FileState, outcomes: readonly FileOutcome[]): Reason[] {
  const reasons = new Map<Reason['code'], Reason>();
  for (const { collected } of outcomes) {
    const code = codeOf(collected);
    if (code !== undefined) {
      const { files, example } = reasons.get(code) ?? { files: 0, example: collected };
      reasons.set(code, { state, code, files: files + 1, example });
    }
  }
  return [...reasons.values()];
}
