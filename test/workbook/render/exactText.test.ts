import { exactText } from '../../../src/workbook/render/exactText';

it.each([
  '1.10',
  '1/2',
  '3-4',
  '12:30',
  '1e5',
  '50 %',
  '$5',
  'Mar 5',
  '(5)',
  ' 7 ',
  '1.035,5',
  'TRUE',
  'false',
  '1.2.2026',
])('protects %j, which Excel would turn into something else', (text) =>
  expect(exactText(text)).toBe(`'${text}`),
);

it.each(['=A1', '+1', '-12/QĐ', '@x', '#N/A', "'abc", ' =A1'])(
  'protects %j, which begins like a formula, an error or a prefix',
  (text) => expect(exactText(text)).toBe(`'${text}`),
);

it.each(['Xã Mẫu 01', 'Năm 2026', 'Quyết định số 12/QĐ-UBND', 'Tốt', ''])(
  'leaves %j alone, which can only be text',
  (text) => expect(exactText(text)).toBe(text),
);
