import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Round } from '../../core/round/round';
import type { Unit } from '../../core/setup/unit';
import { formRows } from '../../sheets/form/formRows';
import { guideLayout } from '../../sheets/form/guideLayout';
import { identityOf, lockedChecksum } from '../../sheets/form/identity';
import { lockedRows } from '../../sheets/form/lockedRows';
import { formSheets } from '../../sheets/form/formSheets';
import { archivePattern, SLOTS, type ArchivePattern } from '../archive/archivePattern';
import { renderWorkbook } from '../renderWorkbook';

/** Makes the forms of units of which nothing is known yet. */
export interface EmptyForms {
  render(unit: number): Promise<Uint8Array>;
}

/**
 * The empty forms of a period. Those of one group differ in few texts only (name, code and contact of the unit, and
 * the checksum), so one is rendered and the others are filled in; each is the same as if it were rendered itself.
 *
 * A unit whose texts would not stay the same on their way into a file, or would fall together with others, is
 * rendered by itself.
 */
export function emptyForms(round: Round, period: number): EmptyForms {
  const patterns = new Map<string, Promise<FormPattern | undefined>>();
  return {
    render: async (unit) => {
      const key = patternKey(round, unit, period);
      // One that cannot be made is no reason why the other units of the group should have no form.
      const pattern = patterns.get(key) ?? formPattern(round, unit, period).catch((): undefined => undefined);
      patterns.set(key, pattern);
      return (await pattern)?.fill(unit) ?? renderWorkbook(formSheets(round, unit, period, []));
    },
  };
}

/** Units of one group are asked the same; how high the lines of the guide are depends on the contact. */
function patternKey(round: Round, unit: number, period: number): string {
  const { group, contact } = round.units[unit] ?? {};
  return JSON.stringify([group, contact === '', guideHeights(round, unit, period)]);
}

function guideHeights(round: Round, unit: number, period: number): string {
  return guideLayout(round, unit, period)
    .rows.map(({ height }) => height)
    .join(' ');
}

interface FormPattern {
  /** Undefined for a unit that has to be rendered by itself. */
  fill(unit: number): Uint8Array | undefined;
}

const [NAME, CODE, CONTACT, SUM] = SLOTS;
const CONTACTS = new RegExp(`${CONTACT}+`, 'gu');
const SHARED_STRINGS = 'xl/sharedStrings.xml';

async function formPattern(round: Round, unit: number, period: number): Promise<FormPattern | undefined> {
  const placeholders = withPlaceholders(round, unit);
  const rows = lockedRows(round, formRows(round, unit), period);
  const checksumOf = (of: Round, index: number): string =>
    lockedChecksum(identityOf(of, index, period), rows);
  const parts = unzipSync(await renderWorkbook(formSheets(placeholders, unit, period, [])));
  const strings = strFromU8(parts[SHARED_STRINGS] ?? new Uint8Array())
    .replace(CONTACTS, CONTACT)
    .split(checksumOf(placeholders, unit));
  const isAsHigh = guideHeights(placeholders, unit, period) === guideHeights(round, unit, period);
  if (strings.length !== 2 || !isAsHigh) {
    return undefined;
  }
  const pattern = archivePattern({ ...parts, [SHARED_STRINGS]: strToU8(strings.join(SUM)) });
  const texts = textsOf(strings.join(SUM));
  return { fill: (index) => filled(pattern, texts, round.units[index], checksumOf(round, index)) };
}

function withPlaceholders(round: Round, unit: number): Round {
  const placeholders = (each: Unit): Unit => ({
    ...each,
    name: NAME,
    code: CODE,
    // As long as the contact itself, so that its line in the guide gets as high.
    contact: CONTACT.repeat(each.contact.length),
  });
  return { ...round, units: round.units.map((each, index) => (index === unit ? placeholders(each) : each)) };
}

interface PatternTexts {
  readonly fixed: ReadonlySet<string>;
  readonly withSlots: readonly string[];
}

/** A file holds each text once; cells with the same text share it. */
function textsOf(strings: string): PatternTexts {
  const texts = [...strings.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text = '']) => text);
  const hasSlot = (text: string): boolean => SLOTS.some((slot) => text.includes(slot));
  return { fixed: new Set(texts.filter((text) => !hasSlot(text))), withSlots: texts.filter(hasSlot) };
}

/** Text that stands in XML, in a footer and in a cell just as it is. */
const PLAIN = /^[^\s&<>"'_#\p{Cc}\p{Co}](?:[^&<>"'_\p{Cc}\p{Co}]*[^\s&<>"'_\p{Cc}\p{Co}])?$/u;

function filled(
  pattern: ArchivePattern,
  { fixed, withSlots }: PatternTexts,
  unit: Unit | undefined,
  sum: string,
): Uint8Array | undefined {
  if (!unit) {
    return undefined;
  }
  const { name, code, contact } = unit;
  const isPlain = PLAIN.test(name) && PLAIN.test(code) && (contact === '' || PLAIN.test(contact));
  const values = [name, code, contact, sum];
  const texts = withSlots.map((text) =>
    SLOTS.reduce((rest, slot, index) => rest.replaceAll(slot, values[index] ?? ''), text),
  );
  const isApart = new Set(texts).size === texts.length && texts.every((text) => !fixed.has(text));
  return isPlain && isApart ? pattern.fill(values) : undefined;
}
