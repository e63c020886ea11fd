import { strToU8, zipSync } from 'fflate';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { crc32 } from '../../../src/files/archive/crc32';
import { readDirectory } from '../../../src/files/archive/directory';
import { unfoldEntry } from '../../../src/files/archive/unfold';
import { withEntryField, zipWithRawNames } from '../zipTricks';

const TEXT = strToU8('Phiếu tự chấm điểm '.repeat(40));

function contents(zip: Uint8Array): (Uint8Array | undefined)[] {
  return (readDirectory(zip) ?? []).map((entry) => unfoldEntry(zip, entry));
}

describe('an archive', () => {
  it('gives back what was packed, stored or deflated, empty, small or large', () => {
    const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const zip = zipSync({
      a: TEXT,
      b: [TEXT, { level: 0 }],
      c: new Uint8Array(),
      d: [new Uint8Array(2_000_000), { level: 9 }],
      e: large,
    });
    expect(contents(zip).map((each) => each && crc32(each))).toEqual(
      [TEXT, TEXT, new Uint8Array(), new Uint8Array(2_000_000), large].map((each) => zlibCrc32(each)),
    );
  });

  it.each([
    ['has another checksum', 'crc', 1],
    ['unfolds to more than it says', 'size', 10],
    ['unfolds to less than it says', 'size', 5_000],
    ['claims more than can be in it', 'size', 0xfffffff0],
    ['is packed in an unknown way', 'method', 12],
    ['is encrypted', 'flags', 1],
    ['ends behind the file', 'packedSize', 900_000],
  ] as const)('does not give what %s', (_, field, value) => {
    expect(contents(withEntryField(zipSync({ a: TEXT }), 0, field, value))).toEqual([undefined]);
  });

  it('stops a large entry that unfolds to more than it says at what it says', () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const zip = zipSync({ a: noise });
    expect(contents(withEntryField(zip, 0, 'size', 300_000))).toEqual([undefined]);
  });

  it('is no archive where its directory is cut short or points into nothing', () => {
    const zip = zipSync({ a: TEXT, b: TEXT });
    for (let length = 0; length < zip.length; length++) {
      expect(readDirectory(zip.subarray(0, length))).toBeUndefined();
    }
  });

  it('reads Vietnamese names in UTF-8 with and without the mark, apart from its accents, and in code page 1258', () => {
    const name = 'Phiếu Đơn vị.xlsx';
    const marked = readDirectory(zipSync({ [name]: TEXT }));
    const plain = readDirectory(zipWithRawNames([[strToU8(name), TEXT]]));
    const apart = readDirectory(zipWithRawNames([[strToU8(name.normalize('NFD')), TEXT]]));
    // "Phi" e-circumflex acute "u Đơn v" i dot-below: the code page writes tones behind the letter.
    const codePage = [0x50, 0x68, 0x69, 0xea, 0xec, 0x75, 0x20, 0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2];
    const windows = readDirectory(zipWithRawNames([[new Uint8Array(codePage), TEXT]]));
    expect([marked, plain, apart].map((entries) => entries?.[0]?.name)).toEqual([name, name, name]);
    expect(windows?.[0]?.name).toBe('Phiếu Đơn vị'.normalize('NFC'));
  });
});
