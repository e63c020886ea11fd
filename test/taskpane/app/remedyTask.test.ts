import { finding } from '../../../src/core/finding/create';
import type { Finding } from '../../../src/core/finding/finding';
import { remedyTask } from '../../../src/taskpane/app/remedyTask';
import { say } from '../../../src/words/message';

const scores = { table: 'scores' } as const;
const column = { table: scores, column: 'Hội đồng' };
const place = { ...scores, column: 'stage.HD' };

function labels(found: Finding): unknown {
  const remedy = remedyTask(found, 'vi');
  return remedy && [say('vi', remedy.label), remedy.fullLabel && say('vi', remedy.fullLabel)];
}

const ADD = ['Thêm cột', 'Thêm cột “Hội đồng”'];
const TAKE_IN = ['Thêm vào bảng', 'Thêm vào bảng Điểm các dòng đứng ngay dưới'];

it.each([
  ['a column that is missing', finding('columnMissing', { place }, column), ADD],
  ['a column that counts', finding('countedColumnMissing', { place }, column), ADD],
  [
    'a column of a file',
    finding('columnMissing', { place: { ...place, file: 'a.xlsx' } }, column),
    undefined,
  ],
  [
    'a column of a form',
    finding('columnMissing', { place: { table: 'form', column: 'x' } }, column),
    undefined,
  ],
  ['rows under a table', finding('rowsUnderTable', { place: scores }, { table: scores, count: 2 }), TAKE_IN],
  [
    'a note under a table',
    finding('noteUnderTable', { place: scores }, { table: scores, text: 'x' }),
    TAKE_IN,
  ],
  ['rows below a gap', finding('rowsBelowGap', { place: scores }, { table: scores, count: 2 }), undefined],
  [
    'one certain value',
    { ...finding('columnTwice', { place }, { column: 'x' }), certainFix: { place, value: 1.5 } },
    ['Sửa thành 1,5', undefined],
  ],
])('%s offers what puts it right, and no more than that', (_, found, expected) => {
  expect(labels(found)).toEqual(expected);
});
