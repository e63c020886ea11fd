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
});
