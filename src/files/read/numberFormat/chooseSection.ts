import type { FormatSection } from './formatSections';

/** The section that shows a number, and whether it shows its amount without the sign. */
export interface ChosenSection {
  readonly section: FormatSection;
  readonly isUnsigned: boolean;
}

/** undefined: no section is for such a number, Excel shows "#####". */
export function chooseSection(sections: readonly FormatSection[], value: number): ChosenSection | undefined {
  const forNumbers = sections.slice(0, 3);
  const [first, second, third] = forNumbers;
  if (!first) {
    return undefined;
  }
  if (forNumbers.some(({ condition }) => condition)) {
    return byCondition(forNumbers, value);
  }
  if (value < 0 && second) {
    return { section: second, isUnsigned: true };
  }
  return { section: value === 0 && third ? third : first, isUnsigned: false };
}

/** The first whose condition holds; one without a condition is for negative numbers if it is the second of three. */
function byCondition(sections: readonly FormatSection[], value: number): ChosenSection | undefined {
  const index = sections.findIndex(({ condition }, position) =>
    condition
      ? holds(condition, value)
      : position === sections.length - 1 || (position === 0 ? value > 0 : value < 0),
  );
  const section = sections[index];
  return section && { section, isUnsigned: index > 0 && !section.condition && index < sections.length - 1 };
}

function holds({ operator, than }: NonNullable<FormatSection['condition']>, value: number): boolean {
  switch (operator) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '<>':
      return value !== than;
    default:
      return value === than;
  }
}
