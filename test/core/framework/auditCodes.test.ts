import { auditCodes } from '../../../src/core/framework/auditCodes';
import type { Framework } from '../../../src/core/framework/framework';
import { ZERO_POINTS } from '../../../src/core/points/points';

/** Codes from top to bottom; two spaces for each level below the first. */
function audit(...codes: string[]): string[] {
  const last = [-1, -1, -1];
  const nodes = codes.map((text, index) => {
    const depth = (text.length - text.trimStart().length) / 2;
    last[depth] = index;
    const level = ([1, 2, 3] as const)[depth] ?? 3;
    const parent = depth === 0 ? -1 : (last[depth - 1] ?? -1);
    return { code: text.trim(), level, name: '', maxPoints: ZERO_POINTS, parent, part: 'tree' as const };
  });
  const framework: Framework = { name: '', version: 1, nodes, items: [] };
  return auditCodes(framework, (node) => node).map(({ code, item, parameters }) =>
    `${code} ${item ?? ''} ${String(parameters['expected'] ?? parameters['before'] ?? '')}`.trim(),
  );
}

describe('auditCodes', () => {
  it('has nothing to say of codes that count on, in any notation', () => {
    expect(audit('1', '  1.1', '    1.1.1', '    1.1.2', '  1.2', '2', '  2.1')).toEqual([]);
    expect(audit('I', '  1', '  2', 'II', '  3', '  4', 'III', '  5')).toEqual([]);
    expect(audit('CHỈ ĐẠO', 'THỂ CHẾ')).toEqual([]);
  });

  it('says what is expected where fields, criteria or items are skipped', () => {
    expect(audit('1', '  1.1', '  1.3', '3')).toEqual(['codeSkipped 1.3 1.2', 'codeSkipped 3 2']);
    expect(audit('I', 'II', 'IV')).toEqual(['codeSkipped IV III']);
    expect(audit('2', '  2.2')).toEqual(['codeSkipped 2 1', 'codeSkipped 2.2 2.1']);
  });

  it('names both codes where the order goes back', () => {
    expect(audit('1', '  1.1', '  1.3', '  1.2')).toEqual(['codeSkipped 1.3 1.2', 'codeOutOfOrder 1.2 1.3']);
    expect(audit('I', 'III', 'II')).toEqual(['codeSkipped III II', 'codeOutOfOrder II III']);
  });

  it('takes 1.10 for the one after 1.9', () => {
    const criteria = Array.from({ length: 11 }, (_, index) => `  1.${index + 1}`);
    expect(audit('1', ...criteria)).toEqual([]);
  });

  it('takes roman fields up to XXIX one by one', () => {
    const tens = ['', 'X', 'XX'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    const romans = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1);
    expect(audit(...romans)).toEqual([]);
    romans.slice(1, -1).forEach((skipped, at) => {
      const next = romans[at + 2] ?? '';
      expect(audit(...romans.slice(0, at + 1), next)).toEqual([`codeSkipped ${next} ${skipped}`]);
    });
  });

  it('compares codes only with codes of the same stem', () => {
    // A field that begins anew in its own way, and criteria that count through under roman fields.
    expect(audit('1', '  1.1', '  A.3', '  1.4')).toEqual([]);
    expect(audit('I', '  4', 'II', '  9')).toEqual([]);
    expect(audit('A.2')).toEqual(['codeSkipped A.2 A.1']);
    expect(audit('I', '', '2')).toEqual([]);
    expect(audit('A1', 'A3', '1a', '3a')).toEqual([]);
  });

  it('asks only numbers to begin with the number of their parent', () => {
    expect(audit('1', '  2.1')).toEqual(['codeOutsideParent 2.1']);
    expect(audit('1', '  2.10')).toEqual(['codeOutsideParent 2.10', 'codeSkipped 2.10 2.1']);
    expect(audit('1', '  11')).toEqual(['codeOutsideParent 11']);
    expect(audit('12', '  1')).toContain('codeOutsideParent 1');
    expect(audit('1', '  1.1.1')).toEqual(['codeOutsideParent 1.1.1']);
    expect(audit('1', '  1a', '  a1', '  1.b', 'A1', '  2', '2b', '  3')).toEqual([]);
  });

  it('says of a code that stands twice only that, at the second', () => {
    expect(audit('1', '  1.1', '  1.1')).toEqual(['codeTwice 1.1']);
  });

  it('has nothing to say of rows without a code', () => {
    expect(audit('1', '  ', '  ', '2')).toEqual([]);
  });
});
