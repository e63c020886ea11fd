import { readEntry } from '../../../src/core/entries/readEntry';
import { NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { scoredItems } from '../../../src/core/entries/readEntries';
import type { CellContent } from '../../../src/sheets/layout/sheetLayout';
import { readForm } from '../../../src/sheets/form/readForm';
import { formSheets } from '../../../src/sheets/form/formSheets';
import { scoreRowOf } from '../../../src/sheets/form/formEntry';
import { ruleOf } from '../../core/support/rules';
import { rulesTable } from '../../docs/rulesTable';
import { needsData } from '../../../src/core/rules/registry';
import { gridOfLayout } from '../layoutGrid';
import { entriesOf, EVERY_RULE, FORMS } from './everyRule';
import { formulaValue } from './formulaValue';

const FIRST = 4;
const SECOND = 5;
const POINTS = 6;

const named = FORMS.map((form, index) => [`form ${index + 1}`, form] as const);

describe('a form with every rule', () => {
  it.each(named)('gives back what was entered: %s', (_, form) => {
    const entries = entriesOf(form);
    const reading = readForm(formSheets(EVERY_RULE, 0, 0, entries).map(gridOfLayout));
    if (reading.kind !== 'form') {
      throw new Error('not a form');
    }
    expect(reading.rows.map((row) => scoreRowOf(row, 'XM01', 0, 2))).toEqual(entries);
    expect(reading.findings).toEqual([]);
  });

  it.each(named)('is scored alike by the core and by its own formulas: %s', (_, form) => {
    const entries = entriesOf(form);
    const [sheet, , hidden] = formSheets(EVERY_RULE, 0, 0, entries);
    const cells = new Map<string, CellContent>();
    for (const block of sheet?.blocks ?? []) {
      block.cells[0]?.forEach((cell, column) => cells.set(`${block.row},${block.column + column}`, cell));
    }
    const lists = hidden ? gridOfLayout(hidden).values : [];
    const valueAt = (reference: string) => {
      const [, letters = '', digits = ''] = /\$?([A-Z])\$?(\d+)$/u.exec(reference) ?? [];
      const column = letters.charCodeAt(0) - 65;
      const row = Number(digits) - 1;
      const cell = reference.includes('!') ? lists[row]?.[column] : cells.get(`${row},${column}`);
      return typeof cell === 'object' ? null : (cell ?? null);
    };
    form.forEach(({ code, points }, index) => {
      const row = [...cells].find(([key, cell]) => key.endsWith(',0') && cell === code)?.[0].split(',')[0];
      const formula = cells.get(`${row ?? ''},${POINTS}`);
      const shown =
        typeof formula === 'object' && formula !== null ? formulaValue(formula.formula, valueAt) : formula;
      const scored = scoredItems(EVERY_RULE)[index];
      const entry = entries[index]?.entries[0];
      const counted = scored && entry ? readEntry(scored, entry) : undefined;
      expect([code, shown]).toEqual([code, points]);
      expect([code, counted?.problems]).toEqual([code, []]);
      expect(counted?.value).toBe(points === 'KAD' ? NOT_APPLICABLE : Math.round(Number(points) * 1_000_000));
    });
  });

  it('has every kind of rule that computes points', () => {
    const kinds = new Set(scoredItems(EVERY_RULE).map(({ item }) => item.rule.kind));
    const computed = rulesTable()
      .map(({ name, parameters }) => ruleOf(name, parameters))
      .filter(needsData);
    expect([...kinds].sort()).toEqual([...new Set(computed.map(({ kind }) => kind))].sort());
  });

  it('asks for a text where an answer is a list, so that "1,3" does not become a decimal', () => {
    const [sheet] = formSheets(EVERY_RULE, 0, 0, []);
    const styleAt = (name: string, column: number): string | undefined => {
      const row = sheet?.blocks.find(({ cells }) => cells[0]?.[1] === name)?.row;
      return sheet?.styles
        .filter(
          ({ area }) => area.row === row && column >= area.column && column < area.column + area.columns,
        )
        .at(-1)?.style;
    };
    expect(['Danh mục', 'Khảo sát có trọng số', 'Mức phần trăm'].map((name) => styleAt(name, FIRST))).toEqual(
      ['inputChoice', 'inputChoice', 'inputChoice'],
    );
    expect(['Đếm', 'Khảo sát điểm trung bình'].map((name) => styleAt(name, FIRST))).toEqual([
      'inputNumber',
      'inputNumber',
    ]);
    expect(['Khảo sát tỷ lệ', 'Đếm'].map((name) => styleAt(name, SECOND))).toEqual(['inputNumber', 'closed']);
  });

  it('explains in its guide what only some frameworks ask for', () => {
    const [, guide] = formSheets(EVERY_RULE, 0, 0, []);
    const text = JSON.stringify(guide?.blocks);
    expect(['Mục đếm', 'Mục danh mục', 'trọng số', 'KPS'].filter((word) => !text.includes(word))).toEqual([]);
  });

  it('keeps every message and formula of its validations within the limits of Excel', () => {
    const [sheet] = formSheets(EVERY_RULE, 0, 0, []);
    const lengths = (sheet?.validations ?? []).flatMap(({ errorMessage, prompt, rule }) => [
      errorMessage.length,
      prompt?.message.length ?? 0,
      rule.kind === 'custom' ? rule.formula.length : 0,
    ]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
  });
});
