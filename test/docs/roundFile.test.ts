import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import { RULE_NAMES } from '../../src/core/rules/registry';
import { binhDuong2017 } from '../../src/samples/binhDuong2017';
import { communes2026 } from '../../src/samples/communes2026';
import { sectionFile } from '../core/support/sectionDraft';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../docs', name), 'utf8')) as unknown;

const schema = json('round-file.schema.json') as {
  definitions: { criterion: { properties: { rule: { enum: string[] } } } };
};
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('the schema of round files', () => {
  it.each([
    ['Bình Dương 2017', binhDuong2017],
    ['the sample of communes', communes2026],
    ['docs/example-round.json', json('example-round.json')],
    ['bonus and penalty', sectionFile([], { totalAboveMaximum: true })],
  ])('accepts %s', (_name, file) => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  it('knows every kind of rule that there is', () => {
    expect([...schema.definitions.criterion.properties.rule.enum].sort()).toEqual([...RULE_NAMES].sort());
  });

  it('refuses a code that is a number: 1.10 would have become 1.1', () => {
    const [first, ...rest] = communes2026.framework.criteria;
    const criteria = [{ ...first, code: 1.1 }, ...rest];
    expect(validate({ ...communes2026, framework: { ...communes2026.framework, criteria } })).toBe(false);
  });
});

describe('docs/example-round.json', () => {
  it('has a framework without findings and one wrong entry, the text "8,5"', () => {
    const analysis = analyseRound(draftFromFile(json('example-round.json') as RoundFile), '2026-12-16');
    expect(analysis.setupFindings).toEqual([]);
    expect(analysis.entryFindings.map(({ code, item }) => [code, item])).toEqual([['textNumber', '2.2']]);
    expect(analysis.rankings[1]?.[0]?.rows.map(({ rank }) => rank)).toEqual([1, 2]);
  });
});
