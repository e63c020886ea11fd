import { ExcelError } from '../../model/excelError';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { areasOf } from '../range/areas';
import { rangeObject } from '../range/range';
import { rangeAreasObject } from '../range/rangeAreas';
import { asBoolean, asNumber } from '../values';
import {
  cellValueObject,
  colorScaleObject,
  customObject,
  textComparisonObject,
} from './conditionalFormatKinds';
import {
  changeFormat,
  formatOf,
  moveTo,
  orderOf,
  rangesOf,
  removeFormat,
  typeOf,
  type FormatTarget,
} from './conditionalFormatState';
import { dataBarObject } from './dataBar';

export const conditionalFormatObject = defineType<FormatTarget>(() => ({
  name: 'ConditionalFormat',
  identity: (target) => ({ Id: target.id }),
  properties: {
    id: { get: (target) => target.id },
    type: { get: typeOf },
    priority: {
      get: (target) => Math.max(0, orderOf(target).indexOf(target.id)),
      set: (target, value) => moveTo(target, asNumber(0, Number.MAX_SAFE_INTEGER)(value)),
    },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => changeFormat(target, { stopIfTrue: asBoolean(value) }),
    },
  },
  navigations: {
    ...part('CellValue', 'cellValue', (target) => cellValueObject(target)),
    ...part('Custom', 'custom', (target) => customObject(target)),
    ...part('ContainsText', 'textComparison', (target) => textComparisonObject(target)),
    ...part('DataBar', 'dataBar', (target) => dataBarObject(target)),
    ...part('ColorScale', 'colorScale', (target) => colorScaleObject(target)),
  },
  methods: {
    delete: removeFormat,
    getRange: (target) => {
      const [only, ...more] = rangesOf(target);
      if (only && more.length === 0) {
        return rangeObject(only);
      }
      throw new ExcelError('InvalidOperation', 'The format applies to several ranges.');
    },
    getRangeOrNullObject: (target) => {
      const [only, ...more] = rangesOf(target);
      return only && more.length === 0 ? rangeObject(only) : null;
    },
    getRanges: (target) => rangeAreasObject(areasOf(...rangesOf(target))),
  },
}));

/** Each kind is reached under two names; asking for another kind than it is fails or gives a null object. */
function part(
  type: string,
  name: string,
  make: (target: FormatTarget) => HostObject,
): Readonly<Record<string, (target: FormatTarget) => HostObject | null>> {
  return {
    [name]: (target) => {
      if (typeOf(target) === type) {
        return make(target);
      }
      throw new ExcelError('InvalidOperation', `The conditional format is not of the type ${type}.`);
    },
    [`${name}OrNullObject`]: (target) => (typeOf(target) === type ? make(target) : null),
  };
}
