import { finding } from '../finding/create';
import type { FindingCode } from '../finding/codes';
import type { Finding } from '../finding/finding';
import type { Framework } from '../framework/framework';
import { cellText } from '../cells/cellText';
import type { CodeLink } from './lastYear';
import type { CodeMapRow } from '../rows/lastYearRows';

export interface CodeMapReading {
  /** undefined: there is no map, so every code means what it meant. */
  readonly links?: readonly CodeLink[];
  readonly findings: readonly Finding[];
}

/** Which codes last year had, items apart from what stands above them. */
export interface OldCodes {
  readonly items: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
}

type Problem = Extract<FindingCode, 'linkOldUnknown' | 'linkNewUnknown' | 'linkMixed' | 'linkTwice'>;

/**
 * Reads the table that says which old codes became which new ones. A row that cannot be used is a finding and
 * links nothing; a row with one code alone says that there is no counterpart. Blank rows are passed over.
 *
 * Where no results of last year are known, the old codes are taken as they stand.
 */
export function readCodeMap(
  framework: Framework,
  old: OldCodes,
  rows: readonly CodeMapRow[],
): CodeMapReading {
  const items = new Set(framework.items.map((node) => framework.nodes[node]?.code ?? ''));
  const nodes = new Set(framework.nodes.map(({ code }) => code));
  const links = new Map<string, CodeLink>();
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const link = { from: cellText(row.from), to: cellText(row.to) };
    if (link.from === '' && link.to === '') {
      return;
    }
    const key = `${link.from}\n${link.to}`;
    const problem = links.has(key) ? 'linkTwice' : problemOf(link, old, { items, nodes });
    if (problem !== undefined) {
      const column = problem === 'linkOldUnknown' ? 'from' : 'to';
      const place = { table: 'codeMap', row: index, column } as const;
      findings.push(finding(problem, { place }, link));
    } else if (link.from !== '' && link.to !== '') {
      links.set(key, link);
    }
  });
  const isMapped = rows.some(({ from, to }) => cellText(from) !== '' || cellText(to) !== '');
  return { ...(isMapped && { links: [...links.values()] }), findings };
}

function problemOf(
  { from, to }: CodeLink,
  old: OldCodes,
  now: { readonly items: ReadonlySet<string>; readonly nodes: ReadonlySet<string> },
): Problem | undefined {
  const isKnown = old.items.size > 0;
  if (from !== '' && isKnown && !old.items.has(from) && !old.branches.has(from)) {
    return 'linkOldUnknown';
  }
  if (to !== '' && !now.nodes.has(to)) {
    return 'linkNewUnknown';
  }
  return from !== '' && to !== '' && isKnown && old.items.has(from) !== now.items.has(to)
    ? 'linkMixed'
    : undefined;
}
