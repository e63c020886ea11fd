import { zipSync, unzipSync } from 'fflate';
import type { ChosenFile } from '../../files/collect/chosenFile';
import { collectForms } from '../../files/collect/collectForms';
import type { CollectedFile } from '../../sheets/collect/collected.types';
import type { Bench, Figure } from './figure';
import { collectGarbage, heldBytes } from './memory';
import { seededRandom } from './random';
import { returnedForms } from './returnedForms';

/** A form to which somebody pasted scanned documents. */
const PICTURE_BYTES = 12_000_000;

/**
 * The most memory that collecting 500 forms holds above what was there before, garbage that was not collected yet
 * included, against five times the largest file and what is kept of all of them. The files come from outside, as
 * from a disk: one at a time.
 */
export const readMemoryBench: Bench = {
  name: 'readMemory',
  async run(): Promise<Figure[]> {
    const { round, forms } = await returnedForms();
    forms.push(withPicture(forms[0] ?? new Uint8Array()));
    const largest = Math.max(...forms.map(({ length }) => length));
    collectGarbage();
    const before = heldBytes();
    let peak = before;
    const look = (): void => {
      peak = Math.max(peak, heldBytes());
    };
    const files = forms.map((bytes, index): ChosenFile => ({
      name: `phieu-${index}.xlsx`,
      size: bytes.length,
      arrayBuffer: () => {
        look();
        return Promise.resolve(bytes.slice().buffer as ArrayBuffer);
      },
    }));
    const kept: CollectedFile[] = [];
    for await (const outcome of collectForms(files, round)) {
      look();
      kept.push(outcome);
    }
    collectGarbage();
    const entries = kept.length === forms.length ? heldBytes() - before : 0;
    return [
      {
        key: 'readMemory',
        title: 'bộ nhớ lúc cao nhất / (5 × tệp lớn nhất + dữ liệu) · peak ÷ (5 × largest file + entries)',
        value: (peak - before) / (5 * largest + entries),
        bound: 1,
      },
    ];
  },
};

function withPicture(form: Uint8Array): Uint8Array {
  const random = seededRandom(3);
  const picture = Uint8Array.from({ length: PICTURE_BYTES }, () => random() * 256);
  return zipSync({ ...unzipSync(form), 'xl/media/image1.jpeg': [picture, { level: 0 }] });
}
