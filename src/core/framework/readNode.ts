import { LARGEST_MAXIMUM } from '../points/largestMaximum';
import { finding, type ParametersOf } from '../finding/create';
import type { FindingCode } from '../finding/codes';
import type { Finding } from '../finding/finding';
import { readCellPoints } from '../cells/cellPoints';
import { ZERO_POINTS, type Points } from '../points/points';
import { readLevel, type RowKind } from './vocabulary';
import { cellText, quoted } from '../cells/cellText';
import type { CriterionColumn, CriterionRow } from '../rows/criterionRow';
import type { CellInput } from '../cells/cell';

/** The largest maximum that a node may have; sums of 32-bit micro-points stay exact far beyond it. */

/** Collects findings about one row of the criteria table. */
export class RowFindings {
  readonly found: Finding[] = [];

  constructor(
    private readonly row: number,
    private readonly item: string,
  ) {}

  add<Code extends FindingCode>(
    code: Code,
    column: CriterionColumn,
    ...parameters: ParametersOf<Code>
  ): void {
    const place = { table: 'criteria', row: this.row, column } as const;
    this.found.push(finding(code, { place, item: this.item }, ...parameters));
  }
}

/** What every row has, item or not. */
export interface NodeReading {
  readonly code: string;
  readonly kind: RowKind | undefined;
  readonly name: string;
  readonly maxPoints: Points;
}

/** Reads code, level, name and maximum; whatever cannot be read is a finding and a harmless value. */
export function readNode(row: CriterionRow, findings: RowFindings): NodeReading {
  const code = cellText(row.code);
  if (code === '') {
    findings.add('codeMissing', 'code');
  } else if (typeof row.code === 'number') {
    findings.add('codeNotText', 'code', { code });
  }
  const kind = readLevel(cellText(row.level)) ?? levelOfCode(row.level, code);
  if (kind === undefined) {
    findings.add('levelInvalid', 'level', { text: cellText(row.level) });
  }
  const name = cellText(row.name);
  if (name === '') {
    findings.add('nameMissing', 'name');
  }
  return { code, kind, name, maxPoints: readMaximum(row.maximum, findings) };
}

/** An empty level follows from the code: "1" or "I" is a field, "1.2" a criterion, "1.2.3" a sub-criterion. */
function levelOfCode(cell: CellInput, code: string): RowKind | undefined {
  const depth = code.split('.').length;
  return cellText(cell) === '' && code !== '' && depth <= 3 ? (depth as RowKind) : undefined;
}

function readMaximum(cell: CellInput, findings: RowFindings): Points {
  const reading = readCellPoints(cell);
  if (reading.kind === 'empty') {
    findings.add('maximumMissing', 'maximum');
    return ZERO_POINTS;
  }
  if (reading.kind === 'problem') {
    if (reading.problem === 'amountTooLarge') {
      findings.add('maximumTooLarge', 'maximum', {
        text: quoted(cell),
        largest: { points: LARGEST_MAXIMUM },
      });
    } else {
      findings.add(reading.problem === 'cellError' ? 'cellError' : 'maximumInvalid', 'maximum', {
        text: quoted(cell),
      });
    }
    return ZERO_POINTS;
  }
  if (reading.points < 0) {
    findings.add('maximumInvalid', 'maximum', { text: quoted(cell) });
    return ZERO_POINTS;
  }
  if (reading.points > LARGEST_MAXIMUM) {
    findings.add('maximumTooLarge', 'maximum', {
      text: quoted(cell),
      largest: { points: LARGEST_MAXIMUM },
    });
    return ZERO_POINTS;
  }
  if (reading.isRounded) {
    findings.add('tooManyDecimals', 'maximum', {
      text: quoted(cell),
      points: { points: reading.points },
    });
  }
  return reading.points;
}
