import type { FormatSection } from './formatSections';

/** The section that shows a number. */
export interface ChosenSection {
  readonly section: FormatSection;
  /** It shows the amount without the sign. */
  readonly isUnsigned: boolean;
  /** Programs do not agree on the sign: nobody knows what a person sees. */
  readonly isDoubtful: boolean;
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
    return { section: second, isUnsigned: true, isDoubtful: false };
  }
  return { section: value === 0 && third ? third : first, isUnsigned: false, isDoubtful: false };
}

/**
 * The first whose condition holds; one without a condition is for negative numbers if it is the second of three, and the
 * last one for all that are left, without a sign if there are several.
 */
function byCondition(sections: readonly FormatSection[], value: number): ChosenSection | undefined {
  const index = sections.findIndex(({ condition }, position) =>
    condition
      ? holds(condition, value)
      : position === sections.length - 1 || (position === 0 ? value > 0 : value < 0),
  );
  const section = sections[index];
  return (
    section && {
      section,
      isUnsigned: index > 0 && !section.condition,
      isDoubtful: value < 0 && sections.length > 1,
    }
  );
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
