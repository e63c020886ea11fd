import type { ICommandService, IMutationInfo } from '@univerjs/core';
import type { ConditionalFormat } from '../conditionalFormat';
import type { NameInfo } from '../definedName';
import type { FilterState, ProtectionState, SheetId } from '../sheet';
import type { TableInfo } from '../table';
import type { Validation } from '../validation';

/** What the model keeps itself about a sheet; the grid only shows it. */
export interface SheetSlots {
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection: ProtectionState;
  readonly filter: FilterState | null;
  readonly bag: Readonly<Record<string, unknown>>;
  readonly appearance: { readonly veryHidden: boolean; readonly showHeadings: boolean };
}
export interface WorkbookSlots {
  readonly tables: readonly TableInfo[];
  /** Names that the formula engine does not accept (Vietnamese letters, print titles). */
  readonly keptNames: readonly NameInfo[];
  readonly bag: Readonly<Record<string, unknown>>;
}

const EMPTY_SHEET: SheetSlots = {
  validations: [],
  conditionalFormats: [],
  protection: { protected: false, options: {} },
  filter: null,
  bag: {},
  appearance: { veryHidden: false, showHeadings: true },
};
const EMPTY_WORKBOOK: WorkbookSlots = { tables: [], keptNames: [], bag: {} };

export const SET_SLOT = 'host.mutation.set-slot';
interface SetSlotParams {
  readonly unitId: string;
  /** "" is the workbook. */
  readonly sheetId: SheetId;
  readonly key: string;
  readonly value: unknown;
}

export interface SlotChange {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/**
 * Immutable values beside the grid. Each change is a mutation of the grid's own command service, so undo and redo bring
 * the old value back in the right order with everything else.
 */
export class SlotStore {
  private readonly sheets = new Map<SheetId, SheetSlots>();
  private workbook = EMPTY_WORKBOOK;
  private readonly listeners = new Set<(sheetId: SheetId, key: string) => void>();

  constructor(
    private readonly unitId: string,
    commands: ICommandService,
    mutationType: number,
  ) {
    commands.registerCommand({
      id: SET_SLOT,
      type: mutationType,
      handler: (_accessor, params) => this.set(params as SetSlotParams),
    });
  }

  sheet<K extends keyof SheetSlots>(sheetId: SheetId, key: K): SheetSlots[K] {
    return (this.sheets.get(sheetId) ?? EMPTY_SHEET)[key];
  }

  book<K extends keyof WorkbookSlots>(key: K): WorkbookSlots[K] {
    return this.workbook[key];
  }

  changeSheet<K extends keyof SheetSlots>(sheetId: SheetId, key: K, value: SheetSlots[K]): SlotChange {
    return this.change(sheetId, key, this.sheet(sheetId, key), value);
  }

  changeBook<K extends keyof WorkbookSlots>(key: K, value: WorkbookSlots[K]): SlotChange {
    return this.change('', key, this.workbook[key], value);
  }

  /** Everything of a sheet back to empty, for a sheet that is being deleted. */
  forgetSheet(sheetId: SheetId): SlotChange[] {
    const kept = this.sheets.get(sheetId) ?? EMPTY_SHEET;
    return (Object.keys(EMPTY_SHEET) as (keyof SheetSlots)[])
      .filter((key) => kept[key] !== EMPTY_SHEET[key])
      .map((key) => this.change(sheetId, key, kept[key], EMPTY_SHEET[key]));
  }

  /** Everything of the workbook back to empty, before another one is loaded. */
  forgetBook(): SlotChange[] {
    return (Object.keys(EMPTY_WORKBOOK) as (keyof WorkbookSlots)[]).map((key) =>
      this.change('', key, this.workbook[key], EMPTY_WORKBOOK[key]),
    );
  }

  onChange(listener: (sheetId: SheetId, key: string) => void): void {
    this.listeners.add(listener);
  }

  private change(sheetId: SheetId, key: string, before: unknown, after: unknown): SlotChange {
    const mutation = (value: unknown): IMutationInfo => ({
      id: SET_SLOT,
      params: { unitId: this.unitId, sheetId, key, value },
    });
    return { redo: mutation(after), undo: mutation(before) };
  }

  private set({ sheetId, key, value }: SetSlotParams): boolean {
    if (sheetId === '') {
      this.workbook = { ...this.workbook, [key]: value };
    } else {
      this.sheets.set(sheetId, { ...(this.sheets.get(sheetId) ?? EMPTY_SHEET), [key]: value });
    }
    this.listeners.forEach((listener) => listener(sheetId, key));
    return true;
  }
}
