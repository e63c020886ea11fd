import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bytesOfFile } from '../../../src/files/collect/bytesOfFile';
import { encryptedWorkbook } from '../../../src/tools/demo/collection/encryptedWorkbook';
import { withEntryField, zipWithRawNames } from '../zipTricks';
import { blankForm, chosen, collected, ENTERED, filled, outcomeOf, understood } from './sampleForms';

let blank: Uint8Array;
let form: Uint8Array;
beforeAll(async () => {
  blank = await blankForm();
  form = filled(blank);
});

async function outcomes(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  return (await collected(Object.entries(files).map(([name, bytes]) => chosen(name, bytes)))).map(outcomeOf);
}

function otherFormat(bookType: 'xls' | 'xlsb' | 'ods'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Không phải phiếu', 1]]), 'Trang');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 1 });
const number = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('a returned form', () => {
  it('is read back exactly as it was filled in', async () => {
    const [outcome] = await collected([chosen('a.xlsx', form)]);
    expect(outcome).toMatchObject({
      kind: 'form',
      unit: 0,
      period: 0,
      state: 'valid',
      entered: 4,
      findings: [],
    });
    expect(understood(outcome)).toEqual(
      Object.fromEntries(
        Object.entries(ENTERED).map(([code, each]) => [code, { data: null, points: null, ...each }]),
      ),
    );
  });
});

describe('of the files of a batch each is told, and none keeps the others back:', () => {
  it.each([
    ['no bytes', 'a.xlsx', () => new Uint8Array(), 'empty'],
    ['a text', 'a.txt', () => strToU8('điểm 8,5'), 'notAWorkbook'],
    ['a picture', 'a.png', () => strToU8('\x89PNG\r\n'), 'notAWorkbook'],
    ['no ending and no workbook', 'phieu', () => strToU8('x'), 'notAWorkbook'],
    [
      "Word's own",
      'a.docx',
      () => zip({ '[Content_Types].xml': strToU8('<T/>'), 'word/document.xml': strToU8('<w/>') }),
      'notAWorkbook',
    ],
    ['a page that calls itself .xls', 'a.xls', () => strToU8('<html><table/></html>'), 'wrongExtension .xls'],
    ['a PDF that calls itself .xlsx', 'a.XLSX', () => strToU8('%PDF-1.7'), 'wrongExtension .xlsx'],
    ['an .xls without a form that calls itself .xlsx', 'a.xlsx', () => otherFormat('xls'), 'notAForm'],
    [
      'an OpenDocument text',
      'a.odt',
      () => zip({ 'META-INF/manifest.xml': strToU8('<m/>'), 'content.xml': strToU8('<d><text/></d>') }),
      'notAWorkbook',
    ],
    ['a text that calls itself .zip', 'a.zip', () => strToU8('x'), 'wrongExtension .zip'],
    ['encrypted', 'a.xlsx', encryptedWorkbook, 'passwordProtected'],
    [
      'encrypted as a ZIP archive is',
      'a.xlsx',
      () => withEntryField(form, 3, 'flags', 1),
      'passwordProtected',
    ],
    ['cut short', 'a.xlsx', () => form.slice(0, form.length - 30), 'damaged'],
    ['cut to its beginning', 'a.xlsx', () => form.slice(0, 100), 'damaged'],
    ['cut short, of the old kind', 'a.xls', () => otherFormat('xls').slice(0, 2_000), 'damaged'],
    [
      'one byte is another',
      'a.xlsx',
      () => form.map((byte, at) => (at === 9_000 ? byte ^ 1 : byte)),
      'damaged',
    ],
    ['more than 20 MB', 'a.xlsx', () => new Uint8Array(20_000_001), 'tooLarge 20'],
    [
      'unfolds to more than 200 MB',
      'a.xlsx',
      () => withEntryField(form, 9, 'size', 200_000_000),
      'tooLarge 200',
    ],
    ['a workbook without a form', 'a.ods', () => otherFormat('ods'), 'notAForm'],
  ])('%s', async (_, name, bytes, refusal) => {
    expect(await outcomes({ 'truoc.xlsx': blank, [name]: bytes(), 'sau.xlsx': form })).toEqual([
      'truoc.xlsx: valid',
      `${name}: ${refusal}`,
      'sau.xlsx: valid',
    ]);
  });

  it.each(['a.xls', 'a.zip', 'a.docx', 'a.ods'])('a form is read whatever it is called: %s', async (name) => {
    const [outcome] = await collected([chosen(name, form)]);
    const ending = name.slice(1);
    expect(outcome).toMatchObject({
      state: 'valid',
      findings: [{ code: 'fileMisnamed', severity: 'hint', parameters: { ending, format: 'xlsx' } }],
    });
  });

  it('an archive is opened whatever it is called', async () => {
    expect(await outcomes({ 'a.xlsx': zip({ 'b.xlsx': form }) })).toEqual(['a.xlsx/b.xlsx: valid']);
  });

  it('one that the system cannot give', async () => {
    const gone = {
      ...chosen('b.xlsx', form),
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    };
    expect((await collected([gone, chosen('a.xlsx', form)])).map(outcomeOf)).toEqual([
      'b.xlsx: damaged',
      'a.xlsx: valid',
    ]);
  });

  it('one that its own name, without an ending, says nothing of', async () => {
    expect(await outcomes({ 'Phiếu tự chấm': form })).toEqual(['Phiếu tự chấm: valid']);
  });
});

describe('an archive', () => {
  it('gives its workbooks by their path, passes over what systems leave, and refuses the rest one by one', async () => {
    const inner = zip({ 'x.xlsx': form });
    const archive = zip({
      'Xã Mẫu 01/Phiếu.xlsx': form,
      'Xã Mẫu 01/': new Uint8Array(),
      '__MACOSX/Xã Mẫu 01/._Phiếu.xlsx': strToU8('x'),
      '.DS_Store': strToU8('x'),
      '~$Phiếu.xlsx': strToU8('x'),
      '.~lock.Phiếu.ods#': strToU8('x'),
      'minh-chung.pdf': strToU8('%PDF'),
      'trong.zip': inner,
      'trong-goi.xlsx': inner,
      'rong.xlsx': new Uint8Array(),
      'chua-dien.xlsx': blank,
    });
    expect(await outcomes({ 'gui.zip': archive })).toEqual([
      'gui.zip/Xã Mẫu 01/Phiếu.xlsx: valid',
      'gui.zip/minh-chung.pdf: notAWorkbook',
      'gui.zip/trong.zip: nestedArchive',
      'gui.zip/trong-goi.xlsx: nestedArchive',
      'gui.zip/rong.xlsx: empty',
      'gui.zip/chua-dien.xlsx: valid',
    ]);
  });

  it('is refused as a whole with too many entries or too much in it, by what it says', async () => {
    const many = zip(Object.fromEntries(number(5_001).map((index) => [`${index}.xlsx`, new Uint8Array()])));
    const huge = withEntryField(zip({ 'a.xlsx': form, 'b.xlsx': form }), 1, 'size', 200_000_000);
    expect(await outcomes({ 'nhieu.zip': many, 'lon.zip': huge, 'a.xlsx': form })).toEqual([
      'nhieu.zip: tooManyEntries 5001 5000',
      'lon.zip: tooLarge 200',
      'a.xlsx: valid',
    ]);
  });

  it('does not unfold an entry further than it says, and refuses it alone', async () => {
    const lying = withEntryField(
      zip({ 'a.xlsx': form, 'b.xlsx': new Uint8Array(30_000_000) }),
      1,
      'size',
      1_000,
    );
    const large = zip({ 'a.xlsx': new Uint8Array(20_000_001), 'b.xlsx': form });
    const locked = withEntryField(zip({ 'a.xlsx': blank, 'b.xlsx': form }), 1, 'flags', 1);
    expect(await outcomes({ '1.zip': lying, '2.zip': large, '3.zip': locked })).toEqual([
      '1.zip/a.xlsx: valid',
      '1.zip/b.xlsx: damaged',
      '2.zip/a.xlsx: tooLarge 20',
      '2.zip/b.xlsx: same as 1.zip/a.xlsx',
      '3.zip/a.xlsx: valid',
      '3.zip/b.xlsx: passwordProtected',
    ]);
  });

  it('has its Vietnamese names read, however they were written', async () => {
    const name = 'Phiếu xã Đông.xlsx';
    expect(await outcomes({ 'a.zip': zipWithRawNames([[strToU8(name), form]]) })).toEqual([
      `a.zip/${name}: valid`,
    ]);
  });

  it('is damaged when it is cut short, and empty when nothing is in it', async () => {
    expect(
      await outcomes({
        'a.zip': zip({ 'a.xlsx': form }).slice(0, -10),
        'b.zip': zip({}),
        'c.zip': zip({ '.DS_Store': strToU8('x') }),
      }),
    ).toEqual(['a.zip: damaged', 'b.zip: empty', 'c.zip: empty']);
  });
});

describe('two files of one batch', () => {
  it('with the same entries of the same unit and period are taken once', async () => {
    const twin = await blankForm(1);
    expect(
      (
        await collected([
          chosen('a.xlsx', form),
          chosen('b.xlsx', form),
          chosen('c.xlsx', filled(blank, { ...ENTERED, '2.1': { data: 3 } })),
          chosen('d.xlsx', filled(twin)),
        ])
      ).map(outcomeOf),
    ).toEqual(['a.xlsx: valid', 'b.xlsx: same as a.xlsx', 'c.xlsx: valid', 'd.xlsx: valid']);
  });

  it('of one name are told apart by a number, and each can be had again', async () => {
    const other = filled(blank, { '2.1': { data: 3 } });
    const archive = zip({ 'p.xlsx': other });
    const files = [chosen('a.xlsx', form), chosen('a.xlsx', other), chosen('g.zip', archive)];
    expect((await collected(files)).map(({ file }) => file)).toEqual([
      'a.xlsx',
      'a (2).xlsx',
      'g.zip/p.xlsx',
    ]);
    expect(await bytesOfFile(files, 'a (2).xlsx')).toEqual(other);
    expect(await bytesOfFile(files, 'g.zip/p.xlsx')).toEqual(other);
    expect(await bytesOfFile(files, 'g.zip/q.xlsx')).toBeUndefined();
    expect(await bytesOfFile(files, 'khac.xlsx')).toBeUndefined();
  });

  it('are compared with what the batch gave before it was stopped', async () => {
    const first = await collected([chosen('a.xlsx', form)]);
    const before = first.flatMap((outcome) => (outcome.kind === 'form' ? [outcome] : []));
    expect((await collected([chosen('b.xlsx', form)], { before })).map(outcomeOf)).toEqual([
      'b.xlsx: same as a.xlsx',
    ]);
  });
});

describe('collecting', () => {
  it('tells how far it is by the files that were chosen, and stops when it is told to', async () => {
    const abort = new AbortController();
    const progress: string[] = [];
    const files = [
      chosen('a.zip', zip({ '1.xlsx': form, '2.xlsx': blank })),
      chosen('b.xlsx', form),
      chosen('c.xlsx', form),
    ];
    const outcome = await collected(files, {
      signal: abort.signal,
      onProgress: (done, total) => {
        progress.push(`${done}/${total}`);
        if (done === 1) {
          abort.abort();
        }
      },
    });
    expect(outcome.map(({ file }) => file)).toEqual(['a.zip/1.xlsx', 'a.zip/2.xlsx']);
    expect(progress).toEqual(['0/3', '1/3']);
  });

  it('asks for the bytes of a file only when its turn has come, and never of one that is too large', async () => {
    const asked: string[] = [];
    const file = (name: string, size: number): ReturnType<typeof chosen> => ({
      ...chosen(name, form),
      size,
      arrayBuffer: () => {
        asked.push(name);
        return Promise.resolve(form.slice().buffer as ArrayBuffer);
      },
    });
    const seen: string[][] = [];
    await collected([file('a.xlsx', 9), file('lon.xlsx', 30_000_000), file('b.xlsx', 9)], {
      onProgress: () => seen.push([...asked]),
    });
    expect(seen).toEqual([[], ['a.xlsx'], ['a.xlsx'], ['a.xlsx', 'b.xlsx']]);
  });
});
