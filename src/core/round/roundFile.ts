import type { CellInput, CriterionRow } from '../framework/criterionRow';
import { levelWord, sourceWord } from '../framework/vocabulary';
import type { Level, Source } from '../framework/framework';
import type { ScoreRow } from '../entries/entry';
import { parseDecimal } from '../points/decimalText';
import { pointsFromNumber, ZERO_POINTS, type Points } from '../points/points';
import { readTieBreakers } from '../ranking/tieBreaker';
import type { RoundDraft, UnitRow } from './draft';
import type { RankingMethod } from './round';

/** An amount in a round file: a number, or a text where every digit counts ("0.5"). */
export type FileAmount = number | string;

export interface RoundFileCriterion {
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  readonly max: FileAmount;
  readonly source?: Source;
  readonly rule?: string;
  readonly parameters?: string;
  readonly evidence?: string;
  readonly evidenceRequired?: boolean;
  readonly appraiser?: string;
  readonly groups?: readonly string[];
  readonly due?: string;
  readonly notApplicable?: boolean;
  readonly noCaseFullPoints?: boolean;
}

export interface RoundFileUnit {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly contact?: string;
  readonly ranked?: boolean;
  readonly lastYear?: { readonly index?: FileAmount | null; readonly rank?: number | null } | null;
  readonly targetRank?: number | null;
}

/** Cells of entries are kept exactly as typed, wrong ones too: finding those is what the checks are for. */
export interface RoundFileEntry {
  readonly unit: string;
  readonly item: string;
  readonly periods?: Readonly<Record<string, { readonly data?: CellInput; readonly points?: CellInput }>>;
  readonly survey?: CellInput;
  readonly appraisal1?: CellInput;
  readonly appraisal2?: CellInput;
  readonly council?: CellInput;
  readonly evidence?: string;
  readonly explanation?: string;
  readonly note?: string;
}

/** A whole round as JSON: docs/round-file.md. */
export interface RoundFile {
  readonly format: 'cchc-round/1';
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly organisation: string;
    readonly year: number;
    readonly sample?: boolean;
    readonly policy?: {
      readonly ranking?: RankingMethod;
      readonly rankDecimals?: number | 'unrounded';
      readonly shownDecimals?: number;
      /** false: no survey this time, and the rest counts for 100 %. */
      readonly surveyHeld?: boolean;
      /** As in the setting: "lĩnh vực 3; điều tra XHH; thẩm định; hạng năm trước". */
      readonly tieBreakers?: string;
    };
  };
  readonly periods: readonly { readonly code: string; readonly name: string; readonly deadline?: string }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly classes?: readonly {
    readonly group: string;
    readonly name: string;
    readonly atLeast: FileAmount;
  }[];
  readonly framework: {
    readonly name: string;
    readonly version: number;
    readonly criteria: readonly RoundFileCriterion[];
  };
  readonly units: readonly RoundFileUnit[];
  readonly entries?: readonly RoundFileEntry[];
}

/**
 * Turns a round file into the rows that the sheets hold.
 *
 * Expects a file of the right shape (the schema sees to that). Amounts that are not numbers stay as they are in
 * rows, where the checks find them; a class threshold that is not a number becomes 0.
 */
export function draftFromFile(file: RoundFile): RoundDraft {
  const { policy, sample, ...identity } = file.round;
  return {
    settings: {
      ...identity,
      sample: sample ?? false,
      frameworkLocked: false,
      policy: {
        ranking: policy?.ranking ?? 'dense',
        rankDecimals: policy?.rankDecimals ?? 2,
        shownDecimals: policy?.shownDecimals ?? 2,
        surveyHeld: policy?.surveyHeld ?? true,
        tieBreakers: readTieBreakers(policy?.tieBreakers ?? '') ?? [],
      },
    },
    framework: { name: file.framework.name, version: file.framework.version },
    periods: file.periods,
    groups: file.groups,
    classes: (file.classes ?? []).map(({ group, name, atLeast }) => ({
      group,
      name,
      atLeast: amountOf(atLeast) ?? ZERO_POINTS,
    })),
    criteria: file.framework.criteria.map(criterionRow),
    units: file.units.map(unitRow),
    scores: (file.entries ?? []).map((entry) =>
      scoreRow(
        entry,
        file.periods.map(({ code }) => code),
      ),
    ),
  };
}

function amountOf(amount: FileAmount): Points | undefined {
  if (typeof amount === 'number') {
    return pointsFromNumber(amount);
  }
  const reading = parseDecimal(amount);
  return reading.ok ? reading.value : undefined;
}

/** Amounts as cells hold them: numbers, or the text itself if it is none. */
function amountCell(amount: FileAmount | null | undefined): CellInput {
  if (amount === null || amount === undefined || typeof amount === 'number') {
    return amount ?? null;
  }
  const reading = parseDecimal(amount);
  return reading.ok ? reading.value / 1_000_000 : amount;
}

function criterionRow(criterion: RoundFileCriterion): CriterionRow {
  return {
    code: criterion.code,
    level: levelWord(criterion.level),
    name: criterion.name,
    maximum: amountCell(criterion.max),
    source: criterion.source ? sourceWord(criterion.source) : null,
    rule: criterion.rule ?? null,
    parameters: criterion.parameters ?? null,
    evidence: criterion.evidence ?? null,
    evidenceRequired: criterion.evidenceRequired ? 'x' : null,
    appraiser: criterion.appraiser ?? null,
    groups: criterion.groups?.join(', ') ?? null,
    duePeriod: criterion.due ?? null,
    notApplicableAllowed: criterion.notApplicable ? 'x' : null,
    noCaseFullPoints: criterion.noCaseFullPoints ? 'x' : null,
  };
}

function unitRow(unit: RoundFileUnit): UnitRow {
  return {
    code: unit.code,
    name: unit.name,
    group: unit.group,
    contact: unit.contact ?? null,
    ranked: unit.ranked === false ? 'không' : null,
    lastYearIndex: amountCell(unit.lastYear?.index),
    lastYearRank: unit.lastYear?.rank ?? null,
    targetRank: unit.targetRank ?? null,
  };
}

function scoreRow(entry: RoundFileEntry, periodCodes: readonly string[]): ScoreRow {
  return {
    unitCode: entry.unit,
    itemCode: entry.item,
    entries: periodCodes.map((code) => ({
      data: entry.periods?.[code]?.data ?? null,
      points: entry.periods?.[code]?.points ?? null,
    })),
    survey: entry.survey ?? null,
    appraisal1: entry.appraisal1 ?? null,
    appraisal2: entry.appraisal2 ?? null,
    council: entry.council ?? null,
    evidence: entry.evidence ?? null,
    explanation: entry.explanation ?? null,
    note: entry.note ?? null,
  };
}
