import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { TableKey } from '../../core/finding/tableKey';
import type { RoundDraft } from '../../core/round/draft';
import { knownCodes } from '../../core/setup/knownCodes';

interface Restored {
  readonly draft: RoundDraft;
  readonly findings: readonly Finding[];
}

/**
 * Gives unit codes that have lost their leading zeros in a cell of numbers these back, in all tables that name units;
 * the cells stay as they are. One warning for each code and table, at its first cell.
 */
export function restoreUnitCodes(draft: RoundDraft): Restored {
  const meant = knownCodes(draft.units.map(({ code }) => cellText(code)));
  const findings: Finding[] = [];
  const restore = <Row extends { readonly unitCode: CellInput }>(
    table: TableKey,
    rows: readonly Row[],
  ): readonly Row[] => {
    const lost = new Map<string, { readonly text: string; readonly row: number; readonly count: number }>();
    const restored = rows.map((row, index): Row => {
      const code = meant(row.unitCode);
      if (code === undefined) {
        return row;
      }
      const seen = lost.get(code) ?? { text: cellText(row.unitCode), row: index, count: 0 };
      lost.set(code, { ...seen, count: seen.count + 1 });
      return { ...row, unitCode: code };
    });
    for (const [code, { text, row, count }] of lost) {
      const place = { table, row, column: 'unitCode' } as const;
      findings.push(finding('unitCodeZeros', { place, unit: code }, { text, code, count }));
    }
    return restored;
  };
  const { scores, submissions, differences, lastYear, published } = draft;
  return {
    draft: {
      ...draft,
      scores: restore('scores', scores),
      submissions: restore('submissions', submissions),
      differences: restore('differences', differences),
      ...(lastYear && { lastYear: { ...lastYear, results: restore('lastYear', lastYear.results) } }),
      ...(published && { published: restore('published', published) }),
    },
    findings,
  };
}
