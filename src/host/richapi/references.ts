import { ExcelError } from '../model/excelError';
import type { HostObject } from './hostObject';

/** The objects that clients keep from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) {
      return;
    }
    this.last += 1;
    const id = `r${String(this.last)}`;
    object.keep();
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const found = this.kept.get(id);
    if (found) {
      return found;
    }
    throw new ExcelError('InvalidReference', `There is no object kept under ${id}.`);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) {
      return;
    }
    this.kept.delete(id);
    this.ids.delete(object);
    object.release();
  }

  clear(): void {
    for (const id of [...this.kept.keys()]) {
      this.remove(id);
    }
  }
}
