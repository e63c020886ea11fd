import type { Finding } from '../core/finding/finding';
import type { Round } from '../core/round/round';

/** What the unit, item and period of a finding are called; a code that the round does not know stands for itself. */
export interface SubjectNames {
  unit(code: string): string;
  item(code: string): string;
  period(code: string): string;
}

/**
 * The names of a round by code, to be made once for a list. Where several units have one name, their codes tell them
 * apart.
 */
export function subjectNames({ units, framework, periods }: Round): SubjectNames {
  const seen = new Set<string>();
  const isShared = new Set(units.flatMap(({ name }) => (seen.has(name) ? [name] : (seen.add(name), []))));
  const unitOf = new Map(
    units.map(({ code, name }) => [code, isShared.has(name) ? `${name} (${code})` : name]),
  );
  const nodeOf = new Map([...framework.nodes].reverse().map(({ code, name }) => [code, name]));
  const periodOf = new Map(periods.map(({ code, name }) => [code, name]));
  return {
    unit: (code) => unitOf.get(code) ?? code,
    item: (code) => [code, nodeOf.get(code) ?? ''].filter((part) => part !== '').join(' '),
    period: (code) => periodOf.get(code) ?? code,
  };
}

/** Whom and what a finding is about: unit, item with its name, period; whatever is known. */
export function findingSubject({ unit, item, period }: Finding, names: SubjectNames): readonly string[] {
  return [
    unit === undefined ? '' : names.unit(unit),
    item === undefined ? '' : names.item(item),
    period === undefined ? '' : names.period(period),
  ].filter((part) => part !== '');
}
