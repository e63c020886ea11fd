import type { Finding, Place } from '../core/finding/finding';
import type { FindingParameter } from '../core/finding/parameters';
import { fill } from './fill';
import type { FindingTextPattern } from './findingTexts';
import type { Language } from './language';
import { textsIn } from './languages';
import { formatCount, formatDate, formatPercent, formatPoints, formatTyped } from './numbers';

const ROW_WORDS: Readonly<Record<Language, string>> = { vi: 'dòng', en: 'row' };

/**
 * What is said of a finding: title, sentence and fix, with its numbers, in a language.
 *
 * Needs no React, so that the command line prints the same words as the pane.
 */
export function findingText({ code, parameters }: Finding, language: Language): FindingTextPattern {
  const { title, sentence, fix } = textsIn(language).findings[code];
  const values = valueTexts(parameters, language);
  return { title: fill(title, values), sentence: fill(sentence, values), fix: fill(fix, values) };
}

/** Values as a language writes them, by their names. */
export function valueTexts(
  parameters: Readonly<Record<string, FindingParameter>>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, valueText(value, language)]),
  );
}

/** A value inside a finding, as each language writes it. */
export function valueText(value: FindingParameter, language: Language): string {
  if (typeof value === 'string') {
    return value;
  }
  if (typeof value === 'number') {
    return formatCount(value, language);
  }
  if ('points' in value) {
    return formatPoints(value.points, language);
  }
  if ('number' in value) {
    return formatTyped(value.number, language);
  }
  if ('percent' in value) {
    return formatPercent(value.percent, language);
  }
  if ('reason' in value) {
    return textsIn(language).ruleReasons[value.reason];
  }
  if ('table' in value) {
    return textsIn(language).tables[value.table];
  }
  return formatDate(value.date);
}

/** Where a finding is, as Excel writes it: "Bộ tiêu chí!E14". Without a cell, sheet and row as far as known. */
export function placeText(place: Place, language: Language): string {
  const sheet = place.sheet ?? '';
  if (place.cell !== undefined) {
    return sheet === '' ? place.cell : `${sheet}!${place.cell}`;
  }
  const row = place.row === undefined ? '' : `${ROW_WORDS[language]} ${place.row + 1}`;
  return [sheet, row].filter((part) => part !== '').join(', ');
}
