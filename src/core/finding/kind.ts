import type { FindingParameter } from './parameters';
import type { Severity } from './severity';

/** What a kind of finding says besides its place. */
export type PayloadShape = Readonly<Record<string, FindingParameter>>;

export type NoParameters = Readonly<Record<never, never>>;

/** A kind of finding: how serious it is, and what it says. */
export interface FindingKind<Payload extends PayloadShape> {
  readonly severity: Severity;
  /** Only a type, never a value. */
  readonly payload?: Payload;
}

/** The value is not used, or the framework cannot be locked. */
export function error<Payload extends PayloadShape = NoParameters>(): FindingKind<Payload> {
  return { severity: 'error' };
}

/** Used, but somebody should look. */
export function warning<Payload extends PayloadShape = NoParameters>(): FindingKind<Payload> {
  return { severity: 'warning' };
}

/** Nothing is wrong yet. */
export function hint<Payload extends PayloadShape = NoParameters>(): FindingKind<Payload> {
  return { severity: 'hint' };
}
