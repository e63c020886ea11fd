import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { Validation } from '../../model/validation';
import { defineType, type HostObject, type Property } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { areasOf, rects, type Areas } from '../range/areas';
import { rangeAreasObject } from '../range/rangeAreas';
import { RangeTarget } from '../range/rangeTarget';
import { asBoolean, asRecord } from '../values';
import { modelRule, officeRule } from './validationRule';

type Rule = Omit<Validation, 'rects'>;

const ALERT: Validation['errorAlert'] = { show: true, style: 'Stop', title: '', message: '' };
const PROMPT: Validation['prompt'] = { show: true, title: '', message: '' };

export const dataValidationObject = defineType<Areas>(() => ({
  name: 'DataValidation',
  properties: {
    type: {
      get: (areas) => {
        const rule = common(areas);
        return rule === 'mixed' ? 'Inconsistent' : (rule?.rule.type ?? 'None');
      },
    },
    rule: {
      get: (areas) => {
        const rule = common(areas);
        return rule === null || rule === 'mixed' ? {} : officeRule(rule.rule);
      },
      set: (areas, value) => put(areas, { rule: modelRule(value) }),
    },
    errorAlert,
    prompt,
    ignoreBlanks: {
      get: (areas) => single(areas)?.ignoreBlanks ?? true,
      set: (areas, value) => put(areas, { ignoreBlanks: asBoolean(value) }),
    },
    /** null where some cells hold a valid value and some do not. */
    valid: {
      calculated: true,
      get: async (areas) => {
        const invalid = await invalidCells(areas);
        const cells = areas.ranges.reduce((sum, range) => sum + range.cellCount, 0);
        return invalid.length === 0 ? true : invalid.length === cells ? false : null;
      },
    },
  },
  methods: {
    getInvalidCells: async (areas) => {
      const found = await invalidCellsObject(areas);
      if (found) {
        return found;
      }
      throw new ExcelError('ItemNotFound', 'All cells are valid.');
    },
    getInvalidCellsOrNullObject: (areas) => invalidCellsObject(areas),
    clear: (areas) => {
      guardSheet(areas.session, areas.sheetId);
      for (const rect of rects(areas)) {
        areas.session.model.setValidation(areas.sheetId, rect, null);
      }
    },
  },
}));

const errorAlert: Property<Areas> = {
  get: (areas) => {
    const { show, style, title, message } = single(areas)?.errorAlert ?? ALERT;
    return { showAlert: show, style, title, message };
  },
  set: (areas, value) => {
    const alert = asRecord(value);
    const style = alert.style as Validation['errorAlert']['style'] | undefined;
    put(areas, {
      errorAlert: {
        show: alert.showAlert !== false,
        style: style ?? 'Stop',
        title: textOf(alert.title, 32),
        message: textOf(alert.message, 255),
      },
    });
  },
};

const prompt: Property<Areas> = {
  get: (areas) => {
    const { show, title, message } = single(areas)?.prompt ?? PROMPT;
    return { showPrompt: show, title, message };
  },
  set: (areas, value) => {
    const prompt = asRecord(value);
    put(areas, {
      prompt: {
        show: prompt.showPrompt !== false,
        title: textOf(prompt.title, 32),
        message: textOf(prompt.message, 255),
      },
    });
  },
};

async function invalidCells(areas: Areas): Promise<readonly Rect[]> {
  const { model } = areas.session;
  const checks = rects(areas).flatMap((rect) =>
    model.read(areas.sheetId, rect).flatMap((row, r) =>
      row.map(async (cell, c) => {
        const at = { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 };
        const refusal = await model.refusal(areas.sheetId, at.row, at.column, cell.value);
        return refusal ? at : null;
      }),
    ),
  );
  return (await Promise.all(checks)).filter((rect) => rect !== null);
}

function common(areas: Areas): Rule | null | 'mixed' {
  const found = rects(areas).map((rect) => areas.session.model.validation(areas.sheetId, rect));
  const [first = null] = found;
  return found.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : 'mixed';
}

function single(areas: Areas): Rule | null {
  const rule = common(areas);
  return rule === 'mixed' ? null : rule;
}

/** Alert, prompt and blanks may be set before the rule: they wait in the session until there is one. */
function put(areas: Areas, patch: Partial<Rule>): void {
  guardSheet(areas.session, areas.sheetId);
  const pending = waiting(areas);
  const current = single(areas);
  const merged = { ignoreBlanks: true, errorAlert: ALERT, prompt: PROMPT, ...current, ...pending, ...patch };
  const key = pendingKey(areas);
  if (merged.rule === undefined) {
    areas.session.pendingValidations.set(key, merged);
    return;
  }
  areas.session.pendingValidations.delete(key);
  const { rule, ignoreBlanks, errorAlert, prompt } = merged;
  for (const rect of rects(areas)) {
    areas.session.model.setValidation(areas.sheetId, rect, { rule, ignoreBlanks, errorAlert, prompt });
  }
}

function waiting(areas: Areas): Partial<Rule> {
  return areas.session.pendingValidations.get(pendingKey(areas)) ?? {};
}

function pendingKey(areas: Areas): string {
  return `${areas.sheetId} ${JSON.stringify(rects(areas))}`;
}

function textOf(value: unknown, most: number): string {
  const text = value === undefined || value === null ? '' : String(value);
  if (text.length <= most) {
    return text;
  }
  throw new ExcelError('InvalidArgument', `At most ${String(most)} characters are shown here.`);
}

async function invalidCellsObject(areas: Areas): Promise<HostObject | null> {
  const invalid = await invalidCells(areas);
  const ranges = invalid.map((rect) => new RangeTarget(areas.session, areas.sheetId, rect));
  return ranges.length > 0 ? rangeAreasObject(areasOf(...ranges)) : null;
}
