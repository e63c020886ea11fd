import { LATER_STAGES } from '../rows/stages';
import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import type { ScoredItem } from '../entries/readData';
import { stageChanges } from '../entries/stageChanges';
import { readSurveyForms } from '../entries/surveyForms';
import type { Place } from '../finding/finding';
import { cellText } from '../cells/cellText';
import { pointsFromMicro } from '../points/points';
import { explainSelfData, explainSurveyData } from './explainData';
import type { ExplainedValue, Explanation } from './explanation';
import { placeOf, rowOf, slotOf, type Subject } from './subject';

/**
 * What was given for an item at each stage, first to last; the last usable one counts. Later stages count in the
 * year only, as in scoring. Nothing that was left empty is among them.
 */
export function explainStages(subject: Subject, item: number, scored: ScoredItem): Explanation[] {
  const isYear = subject.period === subject.analysis.entries.columns.periodCount - 1;
  const stages = [
    ...selfScores(subject, item, scored),
    ...(isYear ? laterStages(subject, item, scored) : []),
  ];
  const last = stages.map(({ value }) => value.kind !== 'refused').lastIndexOf(true);
  return stages.map((stage, position) => withCounts(stage, position === last));
}

type Stage = Extract<Explanation, { readonly label: { readonly counts: boolean } }>;

function withCounts<S extends Stage>(stage: S, counts: boolean): S {
  return { ...stage, label: { ...stage.label, counts } };
}

function selfScores(subject: Subject, item: number, scored: ScoredItem): Stage[] {
  const { round, entries } = subject.analysis;
  return round.periods.slice(0, subject.period + 1).flatMap(({ code, name }, period): Stage[] => {
    const at = slotOf(subject, item) * round.periods.length + period;
    // An item that is not asked of the unit's group does not apply although nobody typed that.
    if (entries.typed[at] !== 1) {
      return [];
    }
    const value = given(entries.columns.self[at] ?? MISSING);
    const { data = null, points = null } = rowOf(subject, item)?.entries[period] ?? {};
    const dataPlace = placeOf(subject, item, `data.${code}`);
    // Where only data was typed, that is the cell to look at.
    const place = cellText(points) === '' ? dataPlace : placeOf(subject, item, `points.${code}`);
    const children = explainSelfData(scored.item, { cell: data, value, place: dataPlace });
    return [
      { kind: 'selfScore', label: { period: name, counts: false }, ...stageOf(value, children, place) },
    ];
  });
}

function laterStages(subject: Subject, item: number, scored: ScoredItem): Stage[] {
  const { columns } = subject.analysis.entries;
  const changed = stageChanges(columns, slotOf(subject, item)).map(({ stage }) => stage);
  const text = cellText(rowOf(subject, item)?.reason ?? null);
  return LATER_STAGES.flatMap((column): Stage[] => {
    const value = columns[column][slotOf(subject, item)] ?? MISSING;
    const cell = rowOf(subject, item)?.[column] ?? null;
    if (value === MISSING && cellText(cell) === '') {
      return [];
    }
    const declaration = { cell, value: given(value), place: placeOf(subject, item, column) };
    const children = column === 'survey' ? explainSurveyData(scored, declaration) : [];
    const reason = changed.some((stage) => stage === column) && text !== '' ? { reason: text } : {};
    const forms =
      column === 'survey' ? readSurveyForms(rowOf(subject, item)?.surveyForms ?? null) : undefined;
    const label = { counts: false, ...reason, ...(forms && { forms }) };
    const kind = column === 'survey' ? 'surveyScore' : column;
    return [{ kind, label, ...stageOf(declaration.value, children, declaration.place) }];
  });
}

function stageOf(
  value: ExplainedValue,
  children: readonly Explanation[],
  place: Place | undefined,
): Pick<Stage, 'value' | 'operation' | 'children' | 'place'> {
  const operation = { kind: children.length > 0 ? 'rule' : 'given' } as const;
  return { value, operation, children, ...(place && { place }) };
}

/** A value of the columns of which it is known that something was typed. */
function given(value: number): ExplainedValue {
  if (value === NOT_APPLICABLE) {
    return { kind: 'notApplicable' };
  }
  return value === MISSING ? { kind: 'refused' } : { kind: 'points', points: pointsFromMicro(value) };
}
