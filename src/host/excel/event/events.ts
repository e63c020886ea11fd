/** One event on its way to office.js: message category, event type, target, JSON text, message id. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  workbookActivated: 2203,
} as const;

/** What sheets and their collection tell alike, by wire name. Clicks are heard and never come: the grid tells none. */
export const SHEET_CHANGES = {
  RowSorted: EventType.worksheetRowSorted,
  ColumnSorted: EventType.worksheetColumnSorted,
  SingleClicked: EventType.worksheetSingleClicked,
  FormulaChanged: EventType.worksheetFormulaChanged,
  ProtectionChanged: EventType.worksheetProtectionChanged,
} as const;

/** The target of handlers that are set on a collection. */
export const WHOLE_WORKBOOK = 'Workbook';

const RICH_API_EVENT = 65_536;

/** Who listens to what, and the way of events to the client: always after the request that caused them. */
export class EventRegistry {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: EventEntry[] = [];
  private lastId = 0;

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) {
      this.registered.set(key, left);
    } else {
      this.registered.delete(key);
    }
  }

  /** The transport's side. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One message for each target that has a handler; nothing while events are switched off, or if there is none to send. */
  emit(type: number, targets: readonly string[], message: () => unknown): void {
    if (!this.enabled) {
      return;
    }
    const heard = targets.filter((target) => this.registered.has(keyOf(type, target)));
    if (heard.length === 0) {
      return;
    }
    const said = message();
    if (said === undefined) {
      return;
    }
    const text = JSON.stringify(said);
    for (const target of heard) {
      this.lastId += 1;
      this.waiting.push([RICH_API_EVENT, type, target, text, this.lastId]);
    }
    if (this.waiting.length === heard.length) {
      setTimeout(() => this.deliver(), 0);
    }
  }

  private deliver(): void {
    const entries = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) {
      listener(entries);
    }
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
