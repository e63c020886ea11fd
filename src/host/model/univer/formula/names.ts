import type { NameInfo } from '../../definedName';
import { ExcelError } from '../../excelError';
import type { WorkbookModel } from '../../model';
import type { SheetId } from '../../sheet';
import { perform, type ModelContext, type Step } from '../context';
import { parseReference } from '../move/references';
import { engineWords } from './engineFormulas';
import { engineName, isPlainName } from './engineNames';

const EXCEL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[RrCc])$/;
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Defined names. The engine moves those it knows when rows and columns come and go. */
export function namesPart(context: ModelContext): Pick<WorkbookModel, 'names' | 'putName' | 'removeName'> {
  return {
    names: () => allNames(context),
    putName: (name) => {
      if (!EXCEL_NAME.test(name.name) || LOOKS_LIKE_CELL.test(name.name)) {
        throw new ExcelError('InvalidArgument', `"${name.name}" is not a valid name.`);
      }
      const steps = [...removal(context, name.name, name.sheetId), addition(context, name)];
      perform(context, {
        redo: steps.flatMap((step) => step.redo),
        undo: steps.reverse().flatMap((step) => step.undo),
      });
    },
    removeName: (name, sheetId) => {
      const steps = removal(context, name, sheetId);
      if (steps.length === 0) {
        throw new ExcelError('ItemNotFound', `The name "${name}" does not exist.`);
      }
      perform(context, {
        redo: steps.flatMap((step) => step.redo),
        undo: steps.reverse().flatMap((step) => step.undo),
      });
    },
  };
}

export function allNames(context: ModelContext): NameInfo[] {
  const map =
    context.injector.get(context.library.IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
  const kept = context.slots.book('keptNames');
  const ids = new Set(kept.map(({ name, sheetId }) => nameId(name, sheetId)));
  const own = Object.values(map).filter(({ id }) => !ids.has(id));
  const known = own.map((item): NameInfo => {
    const scope =
      item.localSheetId === undefined || item.localSheetId === WORKBOOK_SCOPE
        ? {}
        : { sheetId: item.localSheetId };
    const formula = item.formulaOrRefString.startsWith('=')
      ? item.formulaOrRefString
      : `=${item.formulaOrRefString}`;
    return { name: item.name, ...scope, formula, comment: item.comment ?? '', visible: !item.hidden };
  });
  return [...known, ...kept];
}

function nameId(name: string, sheetId: SheetId | undefined): string {
  return `${sheetId ?? 'workbook'} ${name.toLowerCase()}`;
}

/** A name or a formula that the engine would not take is kept beside it, and known to it in its own words. */
function addition(context: ModelContext, name: NameInfo): Step {
  if (isPlainName(name.name) && engineWords(context, name.formula) === name.formula) {
    return engineAddition(context, name, name.name);
  }
  const kept = context.slots.book('keptNames').filter((each) => !isSame(each, name.name, name.sheetId));
  const change = context.slots.changeBook('keptNames', [...kept, name]);
  const alias = engineAddition(context, name, isPlainName(name.name) ? name.name : engineName(name.name));
  return { redo: [change.redo, ...alias.redo], undo: [...alias.undo, change.undo] };
}

function engineAddition(context: ModelContext, name: NameInfo, alias: string): Step {
  const { SetDefinedNameMutation, RemoveDefinedNameMutation } = context.library;
  const params = {
    unitId: context.unitId,
    id: nameId(name.name, name.sheetId),
    name: alias,
    formulaOrRefString: parseReference(name.formula)
      ? name.formula.replace(/^=/, '')
      : engineWords(context, name.formula),
    comment: name.comment,
    localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
    hidden: !name.visible,
  };
  return {
    redo: [{ id: SetDefinedNameMutation.id, params }],
    undo: [{ id: RemoveDefinedNameMutation.id, params }],
  };
}

/** Nothing if there is no such name. */
function removal(context: ModelContext, name: string, sheetId: SheetId | undefined): Step[] {
  const { SetDefinedNameMutation, RemoveDefinedNameMutation, IDefinedNamesService } = context.library;
  const steps: Step[] = [];
  const item = context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId)?.[
    nameId(name, sheetId)
  ];
  if (item) {
    const params = { unitId: context.unitId, ...item };
    steps.push({
      redo: [{ id: RemoveDefinedNameMutation.id, params }],
      undo: [{ id: SetDefinedNameMutation.id, params }],
    });
  }
  const kept = context.slots.book('keptNames');
  if (kept.some((each) => isSame(each, name, sheetId))) {
    const change = context.slots.changeBook(
      'keptNames',
      kept.filter((each) => !isSame(each, name, sheetId)),
    );
    steps.push({ redo: [change.redo], undo: [change.undo] });
  }
  return steps;
}

function isSame(name: NameInfo, wanted: string, sheetId: SheetId | undefined): boolean {
  return name.name.toLowerCase() === wanted.toLowerCase() && name.sheetId === sheetId;
}
