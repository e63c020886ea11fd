import type { ScoreRow } from '../../src/core/rows/scoreRow';
import { writeLockMark } from '../../src/core/framework/lockMark';
import type { CertainFix, Place } from '../../src/core/finding/finding';
import type { CellInput } from '../../src/core/cells/cell';
import type { RoundDraft } from '../../src/core/round/draft';
import { statusWord } from '../../src/core/submissions/words';
import { planSent, type SentForms } from '../../src/sheets/submissions/planSent';
import { planReceiving } from '../../src/sheets/collect/planReceiving';
import type { ReceivingPlan, ReceivingRequest } from '../../src/sheets/collect/receiving.types';
import type { Grid } from '../../src/sheets/grid/grid';
import type { CellContent, SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { readRoundTables } from '../../src/sheets/round/readRound';
import { analyseRound } from '../../src/core/analysis/analyse';
import { resultSheet } from '../../src/sheets/results/registry';
import { markedLayout } from '../../src/sheets/results/writtenResult';
import type { RememberedPlace } from '../../src/sheets/round/rememberedPlace';
import { completeScores, missingScoreRows } from '../../src/sheets/round/completeScores';
import { roundLayouts } from '../../src/sheets/round/roundLayouts';
import { definitionOf } from '../../src/sheets/tables/definitions';
import type { ReceivedForms, OpenWorkbook, WorkbookPort } from '../../src/workbook/workbookPort';
import type { MissingColumn } from '../../src/sheets/tables/missingColumn.types';
import type { WriteWatch } from '../../src/workbook/run/requests';
import { WorkbookFailure } from '../../src/workbook/failure';
import type { ResultsOrder } from '../../src/sheets/results/resultsOrder.types';
import type { FailureCode } from '../../src/words/failureCode';

/** A workbook in memory behind the port of the pane: what was asked of it can be looked up. */
export class FakePort implements WorkbookPort {
  readonly canOpenFiles = true;
  readonly canDownload = true;
  readonly selected: Pick<Place, 'sheet' | 'cell'>[] = [];
  readonly fixed: CertainFix[] = [];
  /** The column that its table lacks. */
  lost: MissingColumn | undefined;
  readonly started: RoundDraft[] = [];
  sheetNames: string[] = [];
  place: RememberedPlace | undefined;
  /** What result sheets keep on themselves. */
  resultMarks: ReadonlyMap<string, string> = new Map();
  /** Sheets that are no part of a round. */
  otherSheets: readonly Grid[] = [];
  /** The next write is refused with this. */
  failNext: FailureCode | undefined;
  /** The sheets of a round that takes long to write. */
  longSheets: readonly string[] = [];
  nextSheet: () => void = () => undefined;
  private changed: () => void = () => undefined;

  constructor(public draft: RoundDraft | undefined) {
    this.sheetNames = draft ? roundLayouts(draft, { language: 'vi' }).map(({ name }) => name) : ['Sheet1'];
  }

  read(): Promise<OpenWorkbook> {
    const reading = this.draft && readRoundTables(tablesOf(this.draft, this.lost));
    return Promise.resolve(
      reading?.kind === 'round'
        ? {
            kind: 'round',
            reading,
            sheetNames: [...this.sheetNames],
            resultMarks: this.resultMarks,
            ...(this.place && { place: this.place }),
          }
        : { kind: 'empty', sheetNames: [...this.sheetNames] },
    );
  }

  readSheet(name: string): Promise<Grid> {
    const grid = this.otherSheets.find(({ sheet }) => sheet === name);
    return Promise.resolve(grid ?? { sheet: name, row: 0, column: 0, values: [] });
  }

  async startRound(draft: RoundDraft, _language: unknown, watch: WriteWatch = {}): Promise<void> {
    await this.writeLong(watch);
    return this.write(() => {
      this.started.push(draft);
      this.draft = draft;
    });
  }

  openFile(): Promise<void> {
    return Promise.resolve();
  }

  async writeResults({ sheets, periodCode, at }: ResultsOrder): Promise<{ undo(): Promise<void> }> {
    if (!this.draft) {
      throw new WorkbookFailure('tableMissing');
    }
    const analysis = analyseRound(this.draft, at.slice(0, 10));
    const period = analysis.round.periods.findIndex(({ code }) => code === periodCode);
    return this.writeResultSheets(
      sheets.map((id) => markedLayout(resultSheet(id), analysis, { period, at })),
    );
  }

  async writeResultSheets(layouts: readonly SheetLayout[]): Promise<{ undo(): Promise<void> }> {
    const { sheetNames, resultMarks } = this;
    await this.write(() => {
      this.sheetNames = [...new Set([...sheetNames, ...layouts.map(({ name }) => name)])];
      this.resultMarks = new Map([
        ...resultMarks,
        ...layouts.map(({ name, mark = '' }) => [name, mark] as const),
      ]);
    });
    return {
      undo: () =>
        this.write(() => {
          this.sheetNames = sheetNames;
          this.resultMarks = resultMarks;
        }),
    };
  }

  selectPlace(place: Pick<Place, 'sheet' | 'cell'>): Promise<void> {
    this.selected.push(place);
    return Promise.resolve();
  }

  async fixCell(fix: CertainFix): Promise<{ undo(): Promise<void> }> {
    await this.write(() => this.fixed.push(fix));
    return { undo: () => Promise.resolve() };
  }

  async addColumn(missing: MissingColumn): Promise<{ heading: string; undo(): Promise<void> }> {
    const before = this.lost;
    await this.write(() => (this.lost = undefined));
    return { heading: headingOf(missing), undo: () => this.write(() => (this.lost = before)) };
  }

  /** A fake table has nothing under it. */
  takeInRows(): Promise<{ rows: number; undo(): Promise<void> }> {
    return Promise.resolve({ rows: 0, undo: () => Promise.resolve() });
  }

  async addScoreRows(): Promise<{ rows: number; undo(): Promise<void> }> {
    const before = this.draft;
    const rows = before ? missingScoreRows(before) : [];
    await this.write(() => (this.draft = before && completeScores(before)));
    return { rows: rows.length, undo: () => this.write(() => (this.draft = before)) };
  }

  async receiveForms(request: ReceivingRequest): Promise<ReceivedForms> {
    const before = this.draft;
    const plan = before && planReceiving(before, request);
    await this.write(() => (this.draft = before && plan && received(before, plan)));
    return { forms: plan?.forms ?? [], undo: () => this.write(() => (this.draft = before)) };
  }

  async recordSent(sent: SentForms): Promise<{ undo(): Promise<void> }> {
    const before = this.draft;
    await this.write(
      () =>
        (this.draft = before && {
          ...before,
          submissions: [...before.submissions, ...planSent(before, sent).rows],
        }),
    );
    return { undo: () => this.write(() => (this.draft = before)) };
  }

  /** A fake round has no cells beside its codes. */
  async renewScoreSheet(): Promise<{ undo(): Promise<void> }> {
    await this.write(() => undefined);
    return { undo: () => Promise.resolve() };
  }

  async lockFramework(lock: { locked: boolean; version: number }): Promise<{ undo(): Promise<void> }> {
    const before = this.draft;
    await this.write(() => {
      this.draft = before && {
        ...before,
        settings: {
          ...before.settings,
          frameworkLocked: lock.locked,
          lockMark: lock.locked ? writeLockMark(before.criteria, lock.version) : '',
        },
        framework: { ...before.framework, version: lock.version },
      };
    });
    return { undo: () => this.write(() => (this.draft = before)) };
  }

  rememberPlace(place: RememberedPlace): Promise<void> {
    this.place = place;
    return Promise.resolve();
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    this.changed = onChange;
    return Promise.resolve(() => Promise.resolve());
  }

  onEditWait(): () => void {
    return () => undefined;
  }

  /** Somebody edits the workbook. */
  change(draft: RoundDraft): void {
    this.draft = draft;
    this.changed();
  }

  /** As a long write: it goes on to the next sheet when `nextSheet` is called. */
  private async writeLong({ onProgress, signal }: WriteWatch): Promise<void> {
    for (const [index, sheet] of this.longSheets.entries()) {
      const count = this.longSheets.length;
      onProgress?.({ sheet, number: index + 1, count, fraction: index / count });
      await new Promise<void>((resolve) => (this.nextSheet = resolve));
      if (signal?.aborted && index < count - 1) {
        throw new WorkbookFailure('cancelled', { state: 'restored' });
      }
    }
  }

  private write(work: () => void): Promise<void> {
    const code = this.failNext;
    this.failNext = undefined;
    if (code) {
      return Promise.reject(new WorkbookFailure(code, { sheet: 'Xếp hạng' }));
    }
    work();
    return Promise.resolve();
  }
}

/** The round after what a plan writes, as reading it again would give it. */
function received(draft: RoundDraft, plan: ReceivingPlan): RoundDraft {
  const scores = draft.scores.map((row, index) =>
    plan.cells
      .filter((cell) => cell.row === index)
      .reduce((changed, { column, value }) => withCell(draft, changed, column, value), row),
  );
  const submissions = draft.submissions.map((row, index) => {
    const status = plan.statuses.find((each) => each.row === index)?.status;
    return status ? { ...row, status: statusWord(status) } : row;
  });
  return {
    ...draft,
    scores: [...scores, ...plan.scoreRows],
    submissions: [...submissions, ...plan.submissions],
    differences: [...draft.differences, ...plan.differences],
  };
}

function withCell(draft: RoundDraft, row: ScoreRow, column: string, value: CellInput): ScoreRow {
  const [kind = '', period] = column.split('.');
  const at = draft.periods.findIndex(({ code }) => code === period);
  return at < 0
    ? { ...row, [kind]: value }
    : {
        ...row,
        entries: row.entries.map((entry, index) => (index === at ? { ...entry, [kind]: value } : entry)),
      };
}

/** The tables of a round as they would be read from its sheets. */
function tablesOf(draft: RoundDraft, lost?: MissingColumn): ReadonlyMap<string, Grid> {
  const tables = new Map<string, Grid>();
  for (const layout of roundLayouts(draft, { language: 'vi' })) {
    const cells: CellContent[][] = [];
    for (const block of layout.blocks) {
      block.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          (cells[block.row + row] ??= [])[block.column + column] = cell;
        }),
      );
    }
    for (const { name, area } of layout.tables) {
      const values = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => {
          const cell = cells[area.row + row]?.[area.column + column] ?? null;
          return typeof cell === 'object' ? null : cell;
        }),
      );
      const isLost = lost && definitionOf(lost.table).name === name;
      const at = isLost ? (values[0]?.indexOf(headingOf(lost)) ?? -1) : -1;
      const kept = values.map((row) => row.filter((_, column) => column !== at));
      tables.set(name, { sheet: layout.name, row: area.row, column: area.column, values: kept });
    }
  }
  return tables;
}

function headingOf({ table, column }: MissingColumn): string {
  return definitionOf(table).columns.find(({ key }) => key === column)?.vi ?? '';
}
