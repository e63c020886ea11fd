import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDINGS, type FindingCode } from '../../src/core/finding/codes';
import { en } from '../../src/words/en/pane';
import { enFailures } from '../../src/words/en/failures';
import { enRuleReasons } from '../../src/words/en/codeWords';
import { enFindings } from '../../src/words/en/findings';
import { vi } from '../../src/words/vi/pane';
import { viFailures } from '../../src/words/vi/failures';
import { viRuleReasons } from '../../src/words/vi/codeWords';
import { viFindings } from '../../src/words/vi/findings';
import { FAILURE_CODES } from '../../src/words/failureCode';

const PANE = join(__dirname, '../../src/taskpane');

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

/** Every form of a text (singular, plural) with its placeholders. */
function forms(text: string): readonly (readonly string[])[] {
  return text.split(' || ').map(placeholders);
}

/** The sources of the pane, of its commands, and of sentences that are made of several texts. */
function sourcesShown(): string {
  return [PANE, join(PANE, '../commands'), join(PANE, '../words')]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/words.(vi|en)./.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const KEYS = Object.keys(vi) as (keyof typeof vi)[];

test('English has the keys of Vietnamese, and no text is empty', () => {
  expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
  expect(KEYS.filter((key) => vi[key].trim() === '' || en[key].trim() === '')).toEqual([]);
});

test('every form of a text has the placeholders of the other language', () => {
  const differing = KEYS.filter((key) => {
    const wanted = JSON.stringify(placeholders(vi[key]));
    return forms(en[key]).some((form) => JSON.stringify(form) !== wanted);
  });
  expect(differing).toEqual([]);
});

test('a singular form is only chosen by a count', () => {
  expect(KEYS.filter((key) => en[key].includes(' || ') && !en[key].includes('{count}'))).toEqual([]);
});

test('no text is left over that the pane never shows', () => {
  const source = sourcesShown();
  // Of steps and views, keys are made of a prefix and the id.
  const isBuilt = (key: string): boolean => source.includes(`\`${key.split('.')[0] ?? ''}.\${`);
  expect(KEYS.filter((key) => !isBuilt(key) && !source.includes(`'${key}'`))).toEqual([]);
});

test('every finding has title, sentence and fix in both languages, with the same placeholders', () => {
  const codes = Object.keys(FINDINGS) as FindingCode[];
  for (const code of codes) {
    for (const part of ['title', 'sentence', 'fix'] as const) {
      expect(viFindings[code][part]).not.toBe('');
      expect([code, part, placeholders(enFindings[code][part])]).toEqual([
        code,
        part,
        placeholders(viFindings[code][part]),
      ]);
    }
  }
  expect(Object.keys(enFindings).sort()).toEqual([...codes].sort());
  expect(Object.keys(enRuleReasons)).toEqual(Object.keys(viRuleReasons));
});

test('every failure has a sentence, a reason and a way out in both languages', () => {
  for (const code of FAILURE_CODES) {
    expect(enFailures[code].steps).toHaveLength(viFailures[code].steps.length);
    expect(viFailures[code].steps.length).toBeGreaterThan(0);
    expect([code, enFailures[code].titleOfSheet?.includes('{sheet}')]).toEqual([
      code,
      viFailures[code].titleOfSheet?.includes('{sheet}'),
    ]);
  }
});
