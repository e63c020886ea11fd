import { read } from '@e965/xlsx';
import { readWorkbook } from '../../files/readWorkbook';
import { judgeForm } from '../../sheets/collect/judgeForm';
import type { Bench, Figure } from './figure';
import { timeRatio } from './measure';
import { returnedForms } from './returnedForms';

/** Reading and judging returned forms, against the bare library reading the same bytes. */
export const readBench: Bench = {
  name: 'read',
  async run(): Promise<Figure[]> {
    const { round, forms } = await returnedForms();
    const judged = (bytes: Uint8Array): unknown => {
      const reading = readWorkbook(bytes);
      const outcome = reading.ok ? judgeForm('phieu.xlsx', reading.sheets, round) : undefined;
      if (outcome?.kind !== 'form') {
        throw new Error('A returned form was not taken.');
      }
      return outcome;
    };
    const value = timeRatio(
      () => forms.map((bytes) => read(bytes, { type: 'array' }).SheetNames),
      () => forms.map(judged).length,
      ONCE,
    );
    return [
      {
        key: 'readVsLibrary',
        title: 'đọc và kiểm tra 500 phiếu / thư viện chỉ đọc · reading 500 forms ÷ the bare library',
        value,
        bound: 1.2,
      },
    ];
  },
};

/** 500 files are a run long enough. */
const ONCE = { warmUp: 1, runs: 3 };
