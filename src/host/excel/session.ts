import type { ConditionalFormat } from '../model/conditionalFormat';
import { ExcelError } from '../model/excelError';
import type { WorkbookModel } from '../model/model';
import type { SheetId, SheetInfo } from '../model/sheet';
import type { Validation } from '../model/validation';
import type { EventRegistry } from './event/events';
import { parseReference } from './range/address';
import type { RangeTarget } from './range/rangeTarget';
import { WriteBuffer } from './range/writeBuffer';

export interface SessionOptions {
  readonly model: WorkbookModel;
  readonly events: EventRegistry;
  /** Excel.createWorkbook: receives the base64 of the new workbook's file, or nothing for an empty one. */
  /** Whether the workbook is open for viewing only. */
  readonly isReadOnly?: () => boolean;
  readonly createWorkbook?: (base64: string | undefined) => Promise<void> | void;
}

/** A conditional format between its add and the setting of its rule: not in the model until it is complete. */
export interface ConditionalFormatDraft {
  readonly format: Omit<ConditionalFormat, 'rule'> & { readonly rule?: ConditionalFormat['rule'] };
  readonly sheetId: SheetId;
  readonly type: string;
}

/** What the Excel objects of one workbook share. */
export class ExcelSession {
  /** The model as it is without the writes that still wait: only for what does not look at content. */
  readonly modelBehindWrites: WorkbookModel;
  readonly writes: WriteBuffer;
  readonly events: EventRegistry;
  readonly drafts = new Map<string, ConditionalFormatDraft>();
  /** Ranges of events, by the id with which `args.getRange(context)` asks for them. */
  readonly eventRanges = new Map<string, RangeTarget>();
  /** Alerts and prompts that were set before the rule of their cells. */
  readonly pendingValidations = new Map<string, Partial<Validation>>();
  /** True from suspendApiCalculationUntilNextSync to the end of the request. */
  calculationSuspended = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private lastId = 0;

  constructor(readonly options: SessionOptions) {
    this.modelBehindWrites = options.model;
    this.writes = new WriteBuffer(options.model);
    this.events = options.events;
  }

  get model(): WorkbookModel {
    this.writes.flush();
    return this.modelBehindWrites;
  }

  sheet(id: SheetId): SheetInfo {
    const found = this.model.sheets().find((sheet) => sheet.id === id);
    if (found) {
      return found;
    }
    throw new ExcelError('ItemNotFound', 'The worksheet does not exist any more.');
  }

  /** By id or by name without regard to case. */
  findSheet(key: string): SheetInfo | undefined {
    const wanted = key.toLowerCase();
    const sheets = this.model.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
    );
  }

  /** What the grid shows in the first cell of a reference with a sheet, as charts name their series. */
  textAt(reference: string): string {
    const found = parseReference(reference);
    const sheet = found?.sheet === undefined ? undefined : this.findSheet(found.sheet);
    if (!found || !sheet) {
      return '';
    }
    return this.model.read(sheet.id, { ...found.rect, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';
  }

  /** Unique in the workbook while it is open. */
  newId(prefix: string): string {
    this.lastId += 1;
    return `{${prefix}-${Date.now().toString(36)}-${String(this.lastId)}}`;
  }
}
