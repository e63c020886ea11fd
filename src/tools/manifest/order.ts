import type { Element } from '@xmldom/xmldom';
import { children, descendants } from './elements';

/** The schema is a sequence: elements out of this order are refused by Office. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'VersionOverrides',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Elements that do not stand where the schema wants them, or that it does not know. */
export function checkOrder(root: Element): string[] {
  return [root, ...descendants(root)].flatMap((element) => {
    const order = ORDER[element.localName ?? ''];
    if (!order) {
      return [];
    }
    const names = children(element).map((child) => child.localName ?? '');
    const unknown = names.filter((name) => !order.includes(name));
    const places = names.filter((name) => order.includes(name)).map((name) => order.indexOf(name));
    const sorted = [...places].sort((a, b) => a - b);
    return [
      ...unknown.map((name) => `${element.nodeName} does not know an element ${name}.`),
      ...(places.join() === sorted.join()
        ? []
        : [`The elements of ${element.nodeName} are out of order: ${names.join(', ')}.`]),
    ];
  });
}
