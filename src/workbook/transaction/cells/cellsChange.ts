import type { CellContent } from '../../../sheets/layout/sheetLayout';
import { WorkbookFailure } from '../../failure';
import { readBack, rewritten } from '../../render/readBack';
import { onSheet } from '../../run/requests';
import type { Change } from '../change';
import type { Inquiry, InquiryPart } from '../inquiry';
import type { PlacedCell } from './cellRuns';
import { askStates, writingSteps, type CellState } from './cellStates';

/** A cell that is written. */
export interface CellTarget extends PlacedCell {
  readonly next: CellContent;
}

export interface CellsState {
  readonly isSheetThere: boolean;
  readonly isProtected: boolean;
  /** In the order of the targets. */
  readonly cells: readonly CellState[];
}

export interface CellsPlace {
  readonly sheet: string;
  readonly targets: readonly CellTarget[];
  readonly relocate?: NonNullable<Change<CellsState>['relocate']>;
}

/** Writes cells of one sheet. Texts arrive as exactly these texts, and number formats stay. */
export function cellsChange({ sheet, targets, relocate }: CellsPlace): Change<CellsState> {
  return {
    sheet,
    ...(relocate && { relocate }),
    ask: (context) => askCells(context, sheet, targets),
    refuse: ({ isSheetThere, isProtected, cells }) => {
      if (!isSheetThere) {
        throw new WorkbookFailure('sheetMissing', { sheet });
      }
      if (isProtected && cells.some(({ isLocked }) => isLocked)) {
        throw new WorkbookFailure('protectedSheet', { sheet });
      }
    },
    apply: ({ cells, isProtected }) =>
      steps(
        sheet,
        targets.map(({ next, ...place }, index) => ({
          ...place,
          content: rewritten(readBack(next), typeof next === 'string'),
          numberFormat: formatToKeep(cells[index], isProtected),
        })),
      ),
    restore: ({ cells, isProtected }) =>
      steps(
        sheet,
        targets.map((place, index) => ({
          row: place.row,
          column: place.column,
          content: rewritten(cells[index]?.formula ?? '', cells[index]?.isText ?? false),
          numberFormat: formatToKeep(cells[index], isProtected),
        })),
      ),
    compare: (now, before) => {
      const isBefore = now.isSheetThere && targets.every((_, at) => isAlike(now.cells[at], before.cells[at]));
      return {
        isBefore,
        isSame: isBefore,
        isAfter:
          now.isSheetThere &&
          targets.every(({ next }, at) => isWritten(now.cells[at], before.cells[at], next)),
      };
    },
  };
}

function askCells(
  context: Excel.RequestContext,
  name: string,
  targets: readonly CellTarget[],
): Inquiry<CellsState> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const cells: CellState[] = [];
  const whole: InquiryPart = {
    bytes: 100,
    load: () => {
      sheet.protection.load('protected');
      return () => undefined;
    },
  };
  return {
    stages: [(): InquiryPart[] => [whole, ...askStates(() => sheet, targets, cells)]],
    answer: () => ({
      isSheetThere: !sheet.isNullObject,
      isProtected: !sheet.isNullObject && sheet.protection.protected,
      cells,
    }),
  };
}

function steps(sheet: string, cells: Parameters<typeof writingSteps>[0]): ReturnType<Change['apply']> {
  return onSheet(sheet, writingSteps(cells));
}

/** On a protected sheet formats cannot be changed, not even for a moment. */
function formatToKeep(state: CellState | undefined, isProtected: boolean): string {
  return isProtected ? 'General' : (state?.numberFormat ?? 'General');
}

function isAlike(now: CellState | undefined, before: CellState | undefined): boolean {
  return (
    now?.formula === before?.formula &&
    now?.isText === before?.isText &&
    now?.numberFormat === before?.numberFormat
  );
}

/** Excel may give a cell of the format General another one to suit what is written; Text must have come back. */
function isWritten(now: CellState | undefined, before: CellState | undefined, next: CellContent): boolean {
  return now?.formula === readBack(next) && (before?.numberFormat !== '@' || now?.numberFormat === '@');
}
