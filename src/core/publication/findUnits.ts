import { comparable } from '../cells/comparable';
import type { Round } from '../round/round';

/**
 * Finds units as published tables call them: by code or, where no unit has that code, by name in any form of accents and
 * case.
 *
 * @returns all units that are called so: none where it is unknown, several where units of two groups have one name.
 */
export function findUnits({ units }: Pick<Round, 'units'>): (text: string) => readonly number[] {
  const byCode = new Map(units.map(({ code }, unit) => [code, unit]));
  const byName = new Map<string, number[]>();
  units.forEach(({ name }, unit) => {
    const key = comparable(name);
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  });
  return (text) => {
    const unit = byCode.get(text);
    return unit === undefined ? (byName.get(comparable(text)) ?? []) : [unit];
  };
}
