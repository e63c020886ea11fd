import { PROPERTIES_KEY } from '../../model/bags';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { bagProperty, type BagRecord } from '../propertyBag';
import type { ExcelSession } from '../session';
import { asText } from '../values';

/** `Workbook.properties` */
export function documentPropertiesObject(session: ExcelSession): HostObject {
  return propertiesObject({ session, scope: 'workbook', key: PROPERTIES_KEY });
}

const TEXTS = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

const propertiesObject = defineType<BagRecord>({
  name: 'DocumentProperties',
  properties: Object.fromEntries(TEXTS.map((name) => [name, bagProperty(name, '', asText)])),
});
