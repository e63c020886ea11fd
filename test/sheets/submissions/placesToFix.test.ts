import { finding } from '../../../src/core/finding/create';
import type { Finding } from '../../../src/core/finding/finding';
import { placesToFix } from '../../../src/sheets/submissions/placesToFix';

const at = (cell: string, item?: string): Finding =>
  finding(
    'notANumber',
    { place: { table: 'form', sheet: 'Phiếu tự chấm', cell }, ...(item !== undefined && { item }) },
    { text: 'x' },
  );

const cells = (count: number): Finding[] => Array.from({ length: count }, (_, index) => at(`H${index + 1}`));

describe('where a file is to be fixed', () => {
  it('names each cell once, with its item where there is one', () => {
    expect(placesToFix([at('H12', '1.1.2'), at('H12', '1.1.2'), at('B3')])).toBe(
      'Sửa: Phiếu tự chấm!H12 (1.1.2); Phiếu tự chấm!B3',
    );
  });

  it('names ten and counts the others, so that the note can be read', () => {
    expect(placesToFix(cells(10))).toMatch(/H9; Phiếu tự chấm!H10$/u);
    expect(placesToFix(cells(12))).toMatch(/H10; và 2 chỗ khác$/u);
  });

  it('is nothing where only warnings are told, or where no place is known', () => {
    const warning = finding('dataMissing', { place: { table: 'form', sheet: 'Phiếu', cell: 'H1' } });
    expect(placesToFix([warning])).toBeNull();
    expect(placesToFix([finding('notANumber', { place: { table: 'form' } }, { text: 'x' })])).toBeNull();
  });

  it('names the item where no cell is known', () => {
    const ofItem = finding('notANumber', { place: { table: 'form' }, item: '1.2' }, { text: 'x' });
    expect(placesToFix([ofItem])).toBe('Sửa: 1.2');
  });
});
