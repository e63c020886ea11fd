import { testsOf } from '../../../src/tools/checkFast/testsOf';

const TESTS = [
  'test/core/ranking/breakTies.test.ts',
  'test/core/ranking/rankGroup.test.ts',
  'test/core/ranking/rankGroup.laws.test.ts',
  'test/core/points/points.test.ts',
  'test/taskpane/components/footer/Footer.test.tsx',
  'test/browser/views.test.ts',
  'test/files/print.libreOffice.test.ts',
];

describe('the tests beside what changed', () => {
  it('are those that have the name of the file', () => {
    expect(testsOf(['src/core/ranking/rankGroup.ts'], TESTS)).toEqual([
      'test/core/ranking/rankGroup.laws.test.ts',
      'test/core/ranking/rankGroup.test.ts',
    ]);
    expect(testsOf(['src/taskpane/components/footer/Footer.tsx'], TESTS)).toEqual([
      'test/taskpane/components/footer/Footer.test.tsx',
    ]);
  });

  it('are all of the folder where none has that name, and none of a folder without tests', () => {
    expect(testsOf(['src/core/ranking/ties.ts'], TESTS)).toHaveLength(3);
    expect(testsOf(['src/core/dates/dateSerial.ts', 'README.md'], TESTS)).toEqual([]);
  });

  it('are a changed test itself, each once, and none that takes minutes', () => {
    expect(
      testsOf(
        [
          'test/core/points/points.test.ts',
          'src/core/points/points.ts',
          'test/browser/views.test.ts',
          'src/files/print.ts',
        ],
        TESTS,
      ),
    ).toEqual(['test/core/points/points.test.ts']);
  });
});
