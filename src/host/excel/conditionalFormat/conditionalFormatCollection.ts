import type { ConditionalFormat } from '../../model/conditionalFormat';
import { defineCollection } from '../../richapi/collection';
import type { HostObject } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { intersection } from '../range/address';
import { rects, type Areas } from '../range/areas';
import { conditionalFormatObject } from './conditionalFormat';
import { removeFormat } from './conditionalFormatState';

const TYPES = ['CellValue', 'Custom', 'ContainsText', 'DataBar', 'ColorScale'] as const;

export const conditionalFormatCollectionObject = defineCollection<Areas>(() => ({
  name: 'ConditionalFormatCollection',
  items: (areas) => formatsIn(areas).map((id) => objectOf(areas, id)),
  item: (areas, key): HostObject | null =>
    formatsIn(areas).includes(String(key)) ? objectOf(areas, String(key)) : null,
  methods: {
    add: (areas, args) => {
      const type = args.choice(0, TYPES);
      guardSheet(areas.session, areas.sheetId, 'allowFormatCells');
      const id = areas.session.newId('cf');
      const rule = DEFAULT_RULES[type];
      const format = { id, rects: rects(areas), stopIfTrue: false, style: {} };
      if (rule) {
        areas.session.model.putConditionalFormat(areas.sheetId, { ...format, rule });
      } else {
        areas.session.drafts.set(id, { format, sheetId: areas.sheetId, type });
      }
      return objectOf(areas, id);
    },
    clearAll: (areas) => {
      guardSheet(areas.session, areas.sheetId, 'allowFormatCells');
      for (const id of formatsIn(areas)) {
        removeFormat({ session: areas.session, sheetId: areas.sheetId, id });
      }
    },
  },
}));

/** These show something as soon as they are added; the others wait for their rule. */
const DEFAULT_RULES: Partial<Record<(typeof TYPES)[number], ConditionalFormat['rule']>> = {
  DataBar: { kind: 'dataBar', color: '#638EC6' },
  ColorScale: { kind: 'colorScale', minimum: '#F8696B', midpoint: '#FFEB84', maximum: '#63BE7B' },
};

function objectOf(areas: Areas, id: string): HostObject {
  return conditionalFormatObject({ session: areas.session, sheetId: areas.sheetId, id });
}

function formatsIn(areas: Areas): readonly string[] {
  const touches = (format: Pick<ConditionalFormat, 'rects'>): boolean =>
    format.rects.some((rect) => rects(areas).some((own) => intersection(rect, own)));
  const drafts = [...areas.session.drafts.values()].filter((draft) => draft.sheetId === areas.sheetId);
  return [
    ...drafts.map((draft) => draft.format).filter(touches),
    ...areas.session.model.conditionalFormats(areas.sheetId).filter(touches),
  ].map((format) => format.id);
}
