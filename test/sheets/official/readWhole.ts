import { buildFramework } from '../../../src/core/framework/build';
import { auditFramework } from '../../../src/core/framework/audit';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTables } from '../../../src/sheets/officialTable';
import { type OfficialTableReading } from '../../../src/sheets/official/readTable';

/** What a table comes to, as texts that a person can compare: rows, what is said of reading them, what the audit says. */
export interface WholeReading {
  readonly rows: readonly string[];
  readonly findings: readonly string[];
}

export function sheetOf(values: readonly (readonly GridValue[])[]): Grid {
  return { sheet: 'Phụ lục', row: 0, column: 0, values };
}

/** "1.1 Kế hoạch = 2 | Tự chấm | Chọn mức | Kịp thời: 2 / Trễ: 0" for each row of each table on the sheet. */
export function readWhole(values: readonly (readonly GridValue[])[]): WholeReading[] {
  return readOfficialTables(sheetOf(values)).map((reading) => ({
    rows: reading.criteria.map((row) =>
      [
        `${String(row.code)} ${String(row.name)} = ${String(row.maximum ?? '?')}`,
        ...(typeof row.level === 'string' && row.level.startsWith('Điểm') ? [row.level] : []),
        ...[row.source, row.rule, String(row.parameters ?? '').replaceAll('\n', ' / '), row.evidence]
          .filter((text) => text !== null && text !== '')
          .map(String),
        ...(row.noCaseFullPoints === null ? [] : ['không phát sinh = đủ điểm']),
        ...(row.notApplicableAllowed === null ? [] : ['cho phép không áp dụng']),
      ].join(' | '),
    ),
    findings: [
      ...reading.findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`),
      ...auditOf(reading),
    ],
  }));
}

/** What the check of the framework adds, other than hints. */
function auditOf({ criteria }: OfficialTableReading): string[] {
  const tree = buildFramework({ name: '', version: 1 }, criteria, [], []);
  const { rowOfNode } = tree;
  const audited = auditFramework(tree.framework, {
    rows: criteria,
    rowOfNode,
    periods: 1,
    surveyHeld: true,
    declared: {},
    groups: [],
  });
  return [...tree.findings, ...audited]
    .filter(({ severity, code }) => severity !== 'hint' && code !== 'totalDiffers')
    .map(({ code, item }) => `${code} (${item ?? ''})`);
}
