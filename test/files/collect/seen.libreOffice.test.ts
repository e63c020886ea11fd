import type { CollectedFile, CollectedForm } from '../../../src/sheets/collect/collected.types';
import { hasLibreOffice } from '../libreOffice';
import { seenByLibreOffice, type SeenSheet } from '../libreOfficeView';
import { randomFrom } from './mutations';
import { blankForm, chosen, collected, filled } from './sampleForms';
import { mutateSeen } from './seenMutations';

/** The large run is documented in CONTRIBUTING.md. */
const CASES = Number(process.env['SEEN_CASES'] ?? 60);
const FIRST_SEED = Number(process.env['SEEN_SEED'] ?? 500_000);

const ITEMS = new Map([
  ['1.1.1', 11],
  ['1.2.1', 14],
  ['1.2.2', 15],
  ['2.1', 17],
]);
const EVIDENCE = ['J', 'K', 'L', 'M', 'N'];

jest.setTimeout(CASES * 2_000 + 120_000);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What was taken for an item, and what is seen of it; undefined where something is said of the item. */
function comparison(
  form: CollectedForm,
  seen: SeenSheet,
  code: string,
  row: number,
): { readonly taken: unknown; readonly seen: unknown } | undefined {
  const isSaid = form.findings.some(
    ({ item, parameters }) =>
      item === code ||
      String((parameters as Record<string, unknown>)['items'] ?? '')
        .split(', ')
        .includes(code),
  );
  if (isSaid) {
    return undefined;
  }
  const entry = form.rows.find(({ itemCode }) => itemCode === code);
  const { data = null, points = null } = entry?.entries[0] ?? {};
  const answers = ['E', 'F', 'G'].map((column) => amount(seen(`${column}${row}`)));
  const [first = '', second = '', third = ''] = answers;
  const seenData = second === '' ? first : `${first}/${second}`;
  return {
    taken: {
      // Points follow from data where the item has some; the cell is a formula then.
      answer: data === null ? amount(String(points ?? '')) : amounts(code, String(data)),
      evidence: plain(String(entry?.evidence ?? '')),
      explanation: plain(String(entry?.explanation ?? '')),
      note: plain(String(entry?.note ?? '')),
    },
    seen: {
      answer: code === '1.2.1' ? third : seenData,
      evidence: EVIDENCE.map((column) => evidenceOf(column, plain(seen(`${column}${row}`))))
        .filter((part) => part !== '')
        .join('; '),
      explanation: plain(seen(`O${row}`)),
      note: plain(seen(`P${row}`)),
    },
  };
}

/** A ratio is two numbers. */
function amounts(code: string, data: string): string {
  return code === '1.2.2' ? data.split('/').map(amount).join('/') : amount(data);
}

/** The day of a document is taken as the same day in one spelling. */
function evidenceOf(column: string, text: string): string {
  return column === 'K' ? text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$3/$2/$1') : text;
}

/** A number in one spelling, also one that is seen as a fraction or with a power of ten; any other text as it is. */
function amount(text: string): string {
  const value = plain(text)
    .replace(/^\+(?=\d)/u, '')
    .replace(/^(-?\d+)[.,](\d*)/u, '$1.$2')
    .replace(/\.$/u, '');
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/u.test(value)) {
    return String(Number(value));
  }
  const [, sign = '', whole = '0', over, under] = /^(-?)(?:(\d+) )?(\d+)\/(\d+)$/u.exec(value) ?? [];
  // "45/50" as a text is a ratio; only a mixed fraction is a number for certain.
  return over !== undefined && value.includes(' ')
    ? String((sign === '' ? 1 : -1) * (Number(whole) + Number(over) / Number(under)))
    : plain(text);
}

async function outcomeOf(bytes: Uint8Array): Promise<CollectedFile | undefined> {
  return (await collected([chosen('phieu.xlsx', bytes)]))[0];
}

(hasLibreOffice ? it : it.skip)(
  `an entry of a returned form is what LibreOffice shows, or something is said of it (${CASES} forms)`,
  async () => {
    const form = filled(await blankForm());
    const seeds = Array.from({ length: CASES }, (_, index) => FIRST_SEED + index);
    const files = seeds.map((seed) => mutateSeen(form, randomFrom(seed)));
    const views = seenByLibreOffice(files);
    const wrong: unknown[] = [];
    let valid = 0;
    for (const [index, bytes] of files.entries()) {
      const outcome = await outcomeOf(bytes);
      const view = views[index];
      if (outcome?.kind === 'form' && view) {
        valid += outcome.state === 'valid' ? 1 : 0;
        for (const [code, row] of ITEMS) {
          const found = comparison(outcome, view, code, row);
          // LibreOffice gives up on some formats where Excel does not.
          const isShown = found && !JSON.stringify(found).includes('#FMT');
          if (isShown && JSON.stringify(found.taken) !== JSON.stringify(found.seen)) {
            wrong.push({ seed: seeds[index], code, ...found });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // Chance must have found forms in which nothing was wrong, and others.
    expect(valid).toBeGreaterThan(0);
    expect(valid).toBeLessThan(CASES);
  },
);
