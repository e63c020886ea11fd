import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { cellText } from '../framework/vocabulary';
import { pointsFromMicro } from '../points/points';
import { needsData, writeRule } from '../rules/registry';
import type { Item } from '../framework/framework';
import type { ExplainedValue, Explanation } from './explanation';
import { placeOf, rowOf, slotOf, type Subject } from './subject';

/** Stages after the self-score in the order in which a later one replaces an earlier one. */
const LATER_STAGES = [
  { column: 'survey', kind: 'surveyScore' },
  { column: 'appraisal1', kind: 'appraisal1' },
  { column: 'appraisal2', kind: 'appraisal2' },
  { column: 'council', kind: 'council' },
] as const;

/**
 * What was given for an item at each stage, first to last; the last usable one counts. Later stages count in the
 * year only, as in scoring. Nothing that was left empty is among them.
 */
export function explainStages(subject: Subject, item: number, node: Item): Explanation[] {
  const isYear = subject.period === subject.analysis.entries.columns.periodCount - 1;
  const stages = [...selfScores(subject, item, node), ...(isYear ? laterStages(subject, item) : [])];
  const last = stages.map(({ value }) => value.kind !== 'refused').lastIndexOf(true);
  return stages.map((stage, position) => withCounts(stage, position === last));
}

type Stage = Extract<Explanation, { readonly label: { readonly counts: boolean } }>;

function withCounts<S extends Stage>(stage: S, counts: boolean): S {
  return { ...stage, label: { ...stage.label, counts } };
}

function selfScores(subject: Subject, item: number, node: Item): Stage[] {
  const { round, entries } = subject.analysis;
  return round.periods.slice(0, subject.period + 1).flatMap(({ code, name }, period): Stage[] => {
    const at = slotOf(subject, item) * round.periods.length + period;
    const value = entries.columns.self[at] ?? MISSING;
    // An item that is not asked of the unit's group does not apply although nobody typed that.
    if (entries.typed[at] !== 1) {
      return [];
    }
    // Where only data was typed, that is the cell to look at.
    const typed = cellText(rowOf(subject, item)?.entries[period]?.points ?? null) === '' ? 'data' : 'points';
    const place = placeOf(subject, item, `${typed}.${code}`);
    const children = explainRule(subject, item, node, period, code, given(value));
    return [
      {
        kind: 'selfScore',
        label: { period: name, counts: false },
        value: given(value),
        operation: { kind: children.length > 0 ? 'rule' : 'given' },
        children,
        ...(place && { place }),
      },
    ];
  });
}

/** The rule and what was declared, where the points follow from that. */
function explainRule(
  subject: Subject,
  item: number,
  { rule }: Item,
  period: number,
  periodCode: string,
  value: ExplainedValue,
): Explanation[] {
  const text = cellText(rowOf(subject, item)?.entries[period]?.data ?? null);
  if (!needsData(rule) || text === '') {
    return [];
  }
  const place = placeOf(subject, item, `data.${periodCode}`);
  const declared: Explanation = {
    kind: 'declared',
    label: { text },
    value: { kind: 'declared' },
    operation: { kind: 'given' },
    children: [],
    ...(place && { place }),
  };
  const { name, parameters } = writeRule(rule);
  return [
    {
      kind: 'rule',
      label: { rule: name, parameters },
      value,
      operation: { kind: 'rule' },
      children: [declared],
    },
  ];
}

function laterStages(subject: Subject, item: number): Stage[] {
  const { columns } = subject.analysis.entries;
  return LATER_STAGES.flatMap(({ column, kind }): Stage[] => {
    const value = columns[column][slotOf(subject, item)] ?? MISSING;
    const isTyped = cellText(rowOf(subject, item)?.[column] ?? null) !== '';
    const place = placeOf(subject, item, column);
    return value === MISSING && !isTyped
      ? []
      : [
          {
            kind,
            label: { counts: false },
            value: given(value),
            operation: { kind: 'given' },
            children: [],
            ...(place && { place }),
          },
        ];
  });
}

/** A value of the columns of which it is known that something was typed. */
function given(value: number): ExplainedValue {
  if (value === NOT_APPLICABLE) {
    return { kind: 'notApplicable' };
  }
  return value === MISSING ? { kind: 'refused' } : { kind: 'points', points: pointsFromMicro(value) };
}
