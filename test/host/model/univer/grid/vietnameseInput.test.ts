import { vietnameseInput } from '../../../../../src/host/model/univer/grid/vietnameseInput';

const read = (text: string, format = 'General') => vietnameseInput(text, format, 2026);

it('reads numbers with a decimal comma and dots between thousands', () => {
  expect(read('8,5')).toEqual({ value: 8.5 });
  expect(read('-,5')).toEqual({ value: -0.5 });
  expect(read('1.234,5')).toEqual({ value: 1234.5, format: '#,##0.00' });
  expect(read('45%')).toEqual({ value: 0.45, format: '0%' });
});

it('reads days before months, with this year where none is given', () => {
  expect(read('22/11/2026')).toEqual({ value: 46348, format: 'dd/mm/yyyy' });
  expect(read('22-11')).toEqual({ value: 46348, format: 'dd/mm/yyyy' });
});

it('keeps criteria codes, impossible dates and everything in a text cell as typed', () => {
  expect(read('1.10')).toEqual({ value: '1.10' });
  expect(read('31/02/2026')).toEqual({ value: '31/02/2026' });
  expect(read('8,5', '@')).toEqual({ value: '8,5' });
  expect(read(',')).toEqual({ value: ',' });
});
