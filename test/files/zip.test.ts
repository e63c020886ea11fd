import { unzipSync } from 'fflate';
import { zipFiles } from '../../src/files/zip';

describe('zipFiles', () => {
  const bytes = (value: number): Uint8Array => new Uint8Array([value]);

  it('keeps every file and its order, with Vietnamese names', () => {
    const zip = unzipSync(
      zipFiles([
        { fileName: 'Phiếu 2.xlsx', bytes: bytes(2) },
        { fileName: 'Phiếu 1.xlsx', bytes: bytes(1) },
      ]),
    );
    expect(Object.entries(zip)).toEqual([
      ['Phiếu 2.xlsx', bytes(2)],
      ['Phiếu 1.xlsx', bytes(1)],
    ]);
  });

  it('loses none of two files with the same name', () => {
    const zip = unzipSync(zipFiles([1, 2, 3].map((value) => ({ fileName: 'a.xlsx', bytes: bytes(value) }))));
    expect(Object.keys(zip)).toEqual(['a.xlsx', 'a (2).xlsx', 'a (3).xlsx']);
  });
});
