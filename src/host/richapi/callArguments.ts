import { ExcelError } from '../model/excelError';

/**
 * The arguments of one call. Office.js sends every optional argument that was left out as null, so null and absent
 * are the same here; anything of the wrong kind is Excel's InvalidArgument.
 */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  get(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.get(index);
    if (typeof value === 'string') {
      return value;
    }
    throw invalid(index, 'a text');
  }

  optionalText(index: number): string | undefined {
    return this.get(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.get(index);
    if (typeof value === 'number' && Number.isInteger(value)) {
      return value;
    }
    throw invalid(index, 'an integer');
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.get(index) === undefined ? otherwise : this.integer(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.get(index) ?? otherwise;
    if (typeof value === 'boolean') {
      return value;
    }
    throw invalid(index, 'a boolean');
  }

  list(index: number): readonly unknown[] {
    const value = this.get(index);
    if (Array.isArray(value)) {
      return value;
    }
    throw invalid(index, 'an array');
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.get(index) ?? {};
    if (isRecord(value)) {
      return value;
    }
    throw invalid(index, 'an object');
  }

  /** One of a closed set, compared as Excel does: without case. */
  choice<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.get(index) ?? otherwise;
    const found = allowed.find((each) => each.toLowerCase() === String(value).toLowerCase());
    if (found !== undefined) {
      return found;
    }
    throw invalid(index, `one of ${allowed.join(', ')}`);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(index: number, wanted: string): ExcelError {
  return new ExcelError('InvalidArgument', `Argument ${String(index + 1)} must be ${wanted}.`);
}
