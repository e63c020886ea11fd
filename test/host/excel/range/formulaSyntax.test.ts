import { isFormula } from '../../../../src/host/excel/range/formulaSyntax';

it.each([
  '=1',
  '=-A1%',
  '=A1:B2 B1:C3',
  '=SUM(A:A,1:2,$A$1:B$3)',
  "='Xếp hạng'!A1+Điểm!$B2",
  '=IF(A1="",,"x")',
  '=TODAY()',
  '=SUM(1,)',
  '={1,2;-3,"a;b"}',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)',
  '=T[[#Headers],[Điểm, (%)]]&[@x]',
  '=(A1,B2)',
  '=INDEX(A1:B2,1,2):C9',
  '=A1#',
  '=#REF!+1',
  '=1.5E-3*.5',
  '=Không có tên này',
  '="a ""b"" (c"&"d"',
  '=-"a"',
  '= - 1 <> + 2 ',
  '=[Sổ.xlsx]Sheet1!A1',
])('takes %s', (formula) => {
  expect(isFormula(formula)).toBe(true);
});

it.each([
  '=',
  '=SUM(1,',
  '=SUM(1;2)',
  '=- Đã ban hành (QĐ 12/2026), đạt 85%;',
  '=1 2',
  '=A1+',
  '=(1',
  '=1)',
  '="a',
  '=*1',
  '={1,A1}',
  '=12abc',
  '=T[x',
  '=A1 đạt 85%',
  '=1,5',
  '=@',
  '=a:',
])('refuses %s', (formula) => {
  expect(isFormula(formula)).toBe(false);
});
