import type { NameInfo } from '../../model/definedName';
import { ExcelError } from '../../model/excelError';
import type { SheetId } from '../../model/sheet';
import { defineCollection } from '../../richapi/collection';
import { defineType, isHostObject, type HostObject } from '../../richapi/hostObject';
import { parseReference, qualified } from '../range/address';
import { rangeObject } from '../range/range';
import { rangeOfFormula } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { asBoolean, asText } from '../values';
import { worksheetObject } from '../worksheet/worksheet';

interface Scope {
  readonly session: ExcelSession;
  /** undefined: names of the workbook */
  readonly sheetId?: SheetId;
}

interface NameTarget extends Scope {
  readonly name: string;
}

export const namedItemCollectionObject = defineCollection<Scope>(() => ({
  name: 'NamedItemCollection',
  items: (scope) => namesIn(scope).map((info) => namedItemObject({ ...scope, name: info.name })),
  item: (scope, key): HostObject | null => {
    const found = namesIn(scope).find((info) => info.name.toLowerCase() === String(key).toLowerCase());
    return found ? namedItemObject({ ...scope, name: found.name }) : null;
  },
  methods: {
    add: (scope, args) => addName(scope, args.text(0), formulaOf(args.get(1)), args.optionalText(2) ?? ''),
    addFormulaLocal: (scope, args) => addName(scope, args.text(0), args.text(1), args.optionalText(2) ?? ''),
  },
}));

const namedItemObject = defineType<NameTarget>(() => ({
  name: 'NamedItem',
  identity: (target) => ({ _Id: target.name }),
  properties: {
    name: { get: (target) => target.name },
    type: { get: (target) => kindOf(target) },
    value: {
      get: (target) => {
        const { formula } = infoOf(target);
        const range = rangeOf(target);
        return range ? formula.replace(/^=/, '') : literalOf(formula).value;
      },
    },
    formula: {
      get: (target) => infoOf(target).formula,
      set: (target, value) => change(target, { formula: formulaOf(value) }),
    },
    comment: {
      get: (target) => infoOf(target).comment,
      set: (target, value) => change(target, { comment: asText(value) }),
    },
    visible: {
      get: (target) => infoOf(target).visible,
      set: (target, value) => change(target, { visible: asBoolean(value) }),
    },
    scope: { get: (target) => (target.sheetId === undefined ? 'Workbook' : 'Worksheet') },
  },
  navigations: {
    worksheet: ({ session, sheetId }) => {
      if (sheetId === undefined) {
        throw new ExcelError('InvalidOperation', 'The name belongs to the workbook.');
      }
      return worksheetObject({ session, id: sheetId });
    },
    worksheetOrNullObject: ({ session, sheetId }) =>
      sheetId === undefined ? null : worksheetObject({ session, id: sheetId }),
  },
  methods: {
    getRange: (target) => {
      const range = rangeOf(target);
      if (range) {
        return rangeObject(range);
      }
      throw new ExcelError('InvalidOperation', `The name ${target.name} is not one of a range.`);
    },
    getRangeOrNullObject: (target) => {
      const range = rangeOf(target);
      return range && rangeObject(range);
    },
    delete: (target) => {
      infoOf(target);
      target.session.model.removeName(target.name, target.sheetId);
    },
  },
}));

function namesIn(scope: Scope): readonly NameInfo[] {
  return scope.session.model.names().filter((info) => info.sheetId === scope.sheetId);
}

function infoOf(target: NameTarget): NameInfo {
  const found = namesIn(target).find((info) => info.name === target.name);
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', `The name ${target.name} does not exist any more.`);
}

function addName(scope: Scope, name: string, formula: string, comment: string): HostObject {
  const isValid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseReference(name) && !/^[rc]$/i.test(name);
  if (!isValid) {
    throw new ExcelError('InvalidArgument', `"${name}" is no valid name.`);
  }
  if (namesIn(scope).some((info) => info.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError('ItemAlreadyExists', `The name ${name} exists already.`);
  }
  const { sheetId } = scope;
  scope.session.model.putName({
    name,
    formula,
    comment,
    visible: true,
    ...(sheetId !== undefined && { sheetId }),
  });
  return namedItemObject({ ...scope, name });
}

function change(target: NameTarget, patch: Partial<Pick<NameInfo, 'formula' | 'comment' | 'visible'>>): void {
  target.session.model.putName({ ...infoOf(target), ...patch });
}

/** A Range becomes its absolute reference, a plain value the formula of that value. */
function formulaOf(value: unknown): string {
  if (isHostObject(value) && value.self instanceof RangeTarget) {
    const range = value.self;
    return `=${qualified(range.session.sheet(range.sheetId).name, range.rect, '$')}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return `=${String(value).toUpperCase()}`;
  }
  if (typeof value !== 'string') {
    throw new ExcelError('InvalidArgument', 'A name stands for a range or a formula.');
  }
  return value.startsWith('=') ? value : `="${value.replaceAll('"', '""')}"`;
}

function rangeOf(target: NameTarget): RangeTarget | null {
  const sheetId = target.sheetId ?? target.session.model.activeSheet();
  return rangeOfFormula(target.session, sheetId, infoOf(target).formula);
}

function kindOf(target: NameTarget): string {
  return rangeOf(target) ? 'Range' : literalOf(infoOf(target).formula).type;
}

function literalOf(formula: string): { readonly type: string; readonly value: unknown } {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) {
    return { type: 'String', value: (quoted[1] ?? '').replaceAll('""', '"') };
  }
  if (/^(true|false)$/i.test(text)) {
    return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  }
  if (text !== '' && Number.isFinite(Number(text))) {
    return { type: 'Double', value: Number(text) };
  }
  return { type: 'Error', value: text };
}
