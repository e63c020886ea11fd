import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { conditionalFormatCollectionObject } from '../conditionalFormat/conditionalFormatCollection';
import { rangeFormatObject } from '../format/rangeFormat';
import { guardContent } from '../guard';
import { dataValidationObject } from '../validation/dataValidation';
import { worksheetObject } from '../worksheet/worksheet';
import type { Areas } from './areas';
import { rangeObject } from './range';

/** Several ranges of one sheet. */
export const rangeAreasObject = defineType<Areas>(() => ({
  name: 'RangeAreas',
  keep: (areas) => areas.ranges.forEach((range) => range.keep()),
  release: (areas) => areas.ranges.forEach((range) => range.release()),
  properties: {
    address: { get: (areas) => areas.ranges.map((range) => range.address).join(',') },
    areaCount: { get: (areas) => areas.ranges.length },
    cellCount: { get: (areas) => areas.ranges.reduce((sum, range) => sum + range.cellCount, 0) },
  },
  navigations: {
    areas: (areas) => rangeCollectionObject(areas),
    format: (areas) => rangeFormatObject(areas),
    dataValidation: (areas) => dataValidationObject(areas),
    conditionalFormats: (areas) => conditionalFormatCollectionObject(areas),
    worksheet: (areas) => worksheetObject({ session: areas.session, id: areas.sheetId }),
  },
  methods: {
    clear: (areas, args) => {
      const what = args.choice(
        0,
        ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const,
        'All',
      );
      areas.ranges.forEach((range) => guardContent(range));
      for (const range of areas.ranges) {
        range.session.model.clear(range.sheetId, range.rect, what);
      }
    },
  },
}));

const rangeCollectionObject = defineCollection<Areas>(() => ({
  name: 'RangeCollection',
  items: (areas) => areas.ranges.map((range) => rangeObject(range)),
  item: (areas, key): HostObject | null => {
    const range = areas.ranges[Number(key)];
    return range ? rangeObject(range) : null;
  },
}));
