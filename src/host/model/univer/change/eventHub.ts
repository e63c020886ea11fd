import type { ModelEvents } from '../../modelEvents';

type Handler<K extends keyof ModelEvents> = (payload: ModelEvents[K]) => void;

/** Who listens to the model. Handlers run at once, in the order in which they came. */
export class EventHub {
  private readonly handlers: { [K in keyof ModelEvents]: Set<Handler<K>> } = {
    edited: new Set(),
    calculated: new Set(),
    selection: new Set(),
    sheet: new Set(),
    structure: new Set(),
  };

  /** Returns the function that ends the listening. */
  on<K extends keyof ModelEvents>(event: K, handler: Handler<K>): () => void {
    this.handlers[event].add(handler);
    return () => this.handlers[event].delete(handler);
  }

  raise<K extends keyof ModelEvents>(event: K, payload: ModelEvents[K]): void {
    for (const handler of [...this.handlers[event]]) {
      handler(payload);
    }
  }

  clear(): void {
    Object.values(this.handlers).forEach((handlers) => handlers.clear());
  }
}
