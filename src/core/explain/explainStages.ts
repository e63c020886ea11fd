import { stagePlaces } from '../setup/stage';
import { stageValue } from '../entries/effective';
import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import type { ScoredItem } from '../entries/readData';
import { stageChanges, type StageChange } from '../entries/stageChanges';
import { readSurveyForms } from '../entries/surveyForms';
import type { Place } from '../finding/finding';
import { cellText } from '../cells/cellText';
import { pointsFromMicro } from '../points/points';
import { explainSelfData, explainSurveyData } from './explainData';
import type { ExplainedValue, Explanation } from './explanation';
import { placeOf, rowOf, slotOf, type Subject } from './subject';

/**
 * What was given for an item at each stage, period by period, first to last; the last usable one counts, as in scoring.
 * Nothing that was left empty is among them.
 */
export function explainStages(subject: Subject, item: number, scored: ScoredItem): Explanation[] {
  const { round, entries } = subject.analysis;
  const changes = stageChanges(entries.columns, slotOf(subject, item));
  const given = round.periods
    .slice(0, subject.period + 1)
    .flatMap((_, period) => [
      ...selfScore(subject, item, scored, period),
      ...(period === round.periods.length - 1 ? surveyScore(subject, item, scored) : []),
      ...stageScores(subject, item, period, changes),
    ]);
  const last = given.map(({ value }) => value.kind !== 'refused').lastIndexOf(true);
  return given.map((each, position) => withCounts(each, position === last));
}

type Given = Extract<Explanation, { readonly label: { readonly counts: boolean } }>;

function withCounts<G extends Given>(given: G, counts: boolean): G {
  return { ...given, label: { ...given.label, counts } };
}

function selfScore(subject: Subject, item: number, scored: ScoredItem, period: number): Given[] {
  const { round, entries } = subject.analysis;
  const { code = '', name = '' } = round.periods[period] ?? {};
  const at = slotOf(subject, item) * round.periods.length + period;
  // An item that is not asked of the unit's group does not apply although nobody typed that.
  if (entries.typed[at] !== 1) {
    return [];
  }
  const value = valueOf(entries.columns.self[at] ?? MISSING);
  const { data = null, points = null } = rowOf(subject, item)?.entries[period] ?? {};
  const dataPlace = placeOf(subject, item, `data.${code}`);
  // Where only data was typed, that is the cell to look at.
  const place = cellText(points) === '' ? dataPlace : placeOf(subject, item, `points.${code}`);
  const children = explainSelfData(scored.item, { cell: data, value, place: dataPlace });
  return [{ kind: 'selfScore', label: { period: name, counts: false }, ...givenAs(value, children, place) }];
}

function surveyScore(subject: Subject, item: number, scored: ScoredItem): Given[] {
  const { survey = null, surveyForms = null } = rowOf(subject, item) ?? {};
  const points = subject.analysis.entries.columns.survey[slotOf(subject, item)] ?? MISSING;
  if (points === MISSING && cellText(survey) === '') {
    return [];
  }
  const declaration = { cell: survey, value: valueOf(points), place: placeOf(subject, item, 'survey') };
  const children = explainSurveyData(scored, declaration);
  const forms = readSurveyForms(surveyForms);
  const label = { counts: false, ...(forms && { forms }) };
  return [{ kind: 'surveyScore', label, ...givenAs(declaration.value, children, declaration.place) }];
}

function stageScores(
  subject: Subject,
  item: number,
  period: number,
  changes: readonly StageChange[],
): Given[] {
  const { round, entries } = subject.analysis;
  const row = rowOf(subject, item);
  const text = cellText(row?.reason ?? null);
  const places = stagePlaces(round.stages, round.periods).filter((each) => each.period === period);
  return places.flatMap(({ stage, column }): Given[] => {
    const points = stageValue(entries.columns, stage, slotOf(subject, item), period);
    if (points === MISSING && cellText(row?.stages[column] ?? null) === '') {
      return [];
    }
    const { name = '', everyPeriod = false } = round.stages[stage] ?? {};
    const isChange = changes.some((change) => change.stage === stage && change.period === period);
    const label = {
      name,
      counts: false,
      ...(everyPeriod && { period: round.periods[period]?.name ?? '' }),
      ...(isChange && text !== '' && { reason: text }),
    };
    return [{ kind: 'stage', label, ...givenAs(valueOf(points), [], placeOf(subject, item, column)) }];
  });
}

function givenAs(
  value: ExplainedValue,
  children: readonly Explanation[],
  place: Place | undefined,
): Pick<Given, 'value' | 'operation' | 'children' | 'place'> {
  const operation = { kind: children.length > 0 ? 'rule' : 'given' } as const;
  return { value, operation, children, ...(place && { place }) };
}

/** A value of the columns of which it is known that something was typed. */
function valueOf(value: number): ExplainedValue {
  if (value === NOT_APPLICABLE) {
    return { kind: 'notApplicable' };
  }
  return value === MISSING ? { kind: 'refused' } : { kind: 'points', points: pointsFromMicro(value) };
}
