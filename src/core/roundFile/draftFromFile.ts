import { DEFAULT_POLICY } from '../setup/policy';
import { scoreCellsOf, type ScoreRow } from '../rows/scoreRow';
import { stageColumn } from '../rows/stageColumn';
import type { CellInput } from '../cells/cell';
import type { CriterionRow } from '../rows/criterionRow';
import { levelWord, sourceWord } from '../framework/vocabulary';
import { ZERO_POINTS } from '../points/points';
import { readTieBreakers } from '../setup/tieBreaker';
import type { Stage } from '../setup/stage';
import type { RoundDraft } from '../round/draft';
import type { PublishedRow } from '../rows/publishedRow';
import type { UnitRow } from '../rows/unitRow';
import { amountCell, amountOf } from './fileAmount';
import { lastYearFromFile } from './lastYearFromFile';
import type {
  RoundFile,
  RoundFileCriterion,
  RoundFileEntry,
  RoundFilePublished,
  RoundFileStage,
  RoundFileUnit,
} from './roundFile';

/**
 * Turns a round file into the rows that the sheets hold.
 *
 * Expects a file of the right shape (the schema sees to that). Amounts that are not numbers stay as they are in
 * rows, where the checks find them; a class threshold that is not a number becomes 0. A round file knows nothing of
 * forms that were sent out or received.
 */
export function draftFromFile(file: RoundFile): RoundDraft {
  const { policy, sample, total, surveyShare, ...identity } = file.round;
  const declaredTotal = total === undefined ? undefined : amountOf(total);
  const declaredSurveyShare = surveyShare === undefined ? undefined : amountOf(surveyShare);
  const periodCodes = file.periods.map(({ code }) => code);
  return {
    settings: {
      ...identity,
      sample: sample ?? false,
      frameworkLocked: false,
      ...(declaredTotal !== undefined && { declaredTotal }),
      ...(declaredSurveyShare !== undefined && { declaredSurveyShare }),
      policy: {
        ...DEFAULT_POLICY,
        ...policy,
        tieBreakers: readTieBreakers(policy?.tieBreakers ?? '').breakers,
      },
    },
    framework: { name: file.framework.name, version: file.framework.version },
    periods: file.periods,
    ...(file.stages && { stages: file.stages.map(stageOf) }),
    groups: file.groups,
    classes: (file.classes ?? []).map(({ group, name, atLeast }) => ({
      group,
      name,
      atLeast: amountOf(atLeast) ?? ZERO_POINTS,
    })),
    criteria: file.framework.criteria.map(criterionRow),
    units: file.units.map(unitRow),
    scores: (file.entries ?? []).map((entry) => scoreRow(entry, periodCodes)),
    submissions: [],
    differences: [],
    ...(file.lastYear && { lastYear: lastYearFromFile(file.lastYear) }),
    ...(file.published && { published: file.published.map(publishedRow) }),
  };
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
    lastYearUnits: unit.lastYear?.units ?? null,
    predecessors: unit.predecessors ? unit.predecessors.join('; ') || 'không' : null,
    targetRank: unit.targetRank ?? null,
    targetIndex: amountCell(unit.targetIndex),
  };
}

function publishedRow(published: RoundFilePublished): PublishedRow {
  return {
    unitCode: published.unit,
    code: published.code ?? null,
    points: amountCell(published.points),
    index: amountCell(published.index),
    rank: published.rank ?? null,
    className: published.class ?? null,
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
    stages: stageCells(entry),
    ...scoreCellsOf(entry),
  };
}

function stageOf({
  who = '',
  unitsExplainBefore = false,
  everyPeriod = false,
  ...stage
}: RoundFileStage): Stage {
  return { ...stage, who, unitsExplainBefore, everyPeriod };
}

/** What the usual stages are called in a row of a file. */
const USUAL_KEYS = { appraisal1: 'TD1', appraisal2: 'TD2', council: 'HD' } as const;

function stageCells(entry: RoundFileEntry): ScoreRow['stages'] {
  const cells: Record<string, CellInput> = {};
  for (const [key, code] of Object.entries(USUAL_KEYS)) {
    cells[stageColumn(code)] = entry[key as keyof typeof USUAL_KEYS] ?? null;
  }
  for (const [code, cell] of Object.entries(entry.stages ?? {})) {
    cells[stageColumn(code)] = cell;
  }
  for (const [period, { stages = {} }] of Object.entries(entry.periods ?? {})) {
    for (const [code, cell] of Object.entries(stages)) {
      cells[stageColumn(code, period)] = cell;
    }
  }
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
}
