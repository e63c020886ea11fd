import type { BagScope } from '../model/model';
import { isRecord } from '../richapi/callArguments';
import type { Property } from '../richapi/hostObject';
import type { ExcelSession } from './session';

/** A record in the model's bag: for what the grid does not know, such as page set-up and document properties. */
export interface BagRecord {
  readonly session: ExcelSession;
  readonly scope: BagScope;
  readonly key: string;
}

export function readBag(record: BagRecord): Readonly<Record<string, unknown>> {
  const stored = record.session.model.bag(record.scope, record.key);
  return isRecord(stored) ? stored : {};
}

export function writeBag(record: BagRecord, patch: Readonly<Record<string, unknown>>): void {
  record.session.model.setBag(record.scope, record.key, { ...readBag(record), ...patch });
}

/** A property kept under its own name; `read` checks what is assigned. */
export function bagProperty<T>(name: string, otherwise: T, read: (value: unknown) => T): Property<BagRecord> {
  return {
    get: (record) => readBag(record)[name] ?? otherwise,
    set: (record, value) => writeBag(record, { [name]: read(value) }),
  };
}
