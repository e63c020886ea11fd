import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { child, children, descendants, text } from './elements';
import { checkIcons } from './icons';
import { checkOrder } from './order';

const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'Hosts',
  'Permissions',
];

const LENGTHS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Images: 2048,
  Urls: 2048,
};
const RESOURCE_ID_LENGTH = 32;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

/**
 * What is wrong with a manifest, in sentences; empty if nothing is. Microsoft's own check is an online service, so this
 * one covers what can be known without it: form, order, ids, lengths, addresses, languages and icons.
 */
export async function checkManifest(xml: string, assets: string, packageVersion: string): Promise<string[]> {
  const parsed = parse(xml);
  if ('problem' in parsed) {
    return [parsed.problem];
  }
  const root = parsed.document.documentElement;
  if (root?.localName !== 'OfficeApp') {
    return ['The root element is not OfficeApp.'];
  }
  return [
    ...checkOrder(root),
    ...checkBase(root, packageVersion),
    ...checkResources(root),
    ...checkLengths(root),
    ...checkLanguages(root),
    ...checkAddresses(root),
    ...(await checkIcons(root, assets)),
  ];
}

function parse(xml: string): { document: Document } | { problem: string } {
  try {
    const stop = (level: string, message: string): never => {
      throw new Error(`${level}: ${message}`);
    };
    return { document: new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml') };
  } catch (error) {
    return { problem: `Not well-formed XML: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function checkBase(root: Element, packageVersion: string): string[] {
  const problems = REQUIRED.filter((name) => !child(root, name)).map((name) => `${name} is missing.`);
  const id = text(root, 'Id');
  if (!GUID.test(id)) {
    problems.push(`Id "${id}" is not a GUID.`);
  }
  const version = text(root, 'Version');
  if (!VERSION.test(version)) {
    problems.push(`Version "${version}" is not one to four numbers.`);
  }
  if (version.split('.').slice(0, 3).join('.') !== packageVersion) {
    problems.push(`Version "${version}" does not go with version ${packageVersion} of package.json.`);
  }
  const sets = descendants(root).filter((element) => element.localName === 'Set');
  if (
    !sets.some((set) => set.getAttribute('Name') === 'ExcelApi' && set.getAttribute('MinVersion') === '1.13')
  ) {
    problems.push('ExcelApi 1.13 is not required.');
  }
  return problems;
}

function checkResources(root: Element): string[] {
  const resources = descendants(root).find((element) => element.localName === 'Resources');
  const ids = resources ? descendants(resources).flatMap((element) => element.getAttribute('id') ?? []) : [];
  const used = descendants(root).flatMap((element) => element.getAttribute('resid') ?? []);
  const ribbonIds = descendants(root)
    .filter((element) => ['CustomTab', 'Group', 'Control'].includes(element.localName ?? ''))
    .flatMap((element) => element.getAttribute('id') ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resource ${id} is used and not there.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is there and not used.`),
    ...ids
      .filter((id) => id.length > RESOURCE_ID_LENGTH)
      .map((id) => `The id ${id} is longer than ${String(RESOURCE_ID_LENGTH)}.`),
    ...repeated([...ids, ...ribbonIds]).map((id) => `The id ${id} is given twice.`),
  ];
}

function checkLengths(root: Element): string[] {
  return Object.entries(LENGTHS).flatMap(([name, limit]) =>
    descendants(root)
      .filter((element) => element.localName === name)
      .flatMap((element) => [element, ...descendants(element)])
      .flatMap((element) => [
        ...(name === 'ProviderName' ? [element.textContent ?? ''] : []),
        element.getAttribute('DefaultValue') ?? '',
        element.getAttribute('Value') ?? '',
      ])
      .filter((value) => value.length > limit)
      .map(
        (value) =>
          `A text in ${name} has ${String(value.length)} characters, ${String(limit)} are allowed: ${value}`,
      ),
  );
}

/** Every text has the default language and each other language once. */
function checkLanguages(root: Element): string[] {
  const standard = text(root, 'DefaultLocale');
  const translated = descendants(root).filter(
    ({ localName }) => localName === 'DisplayName' || localName === 'Description' || localName === 'String',
  );
  const problems = LOCALE.test(standard)
    ? []
    : [`DefaultLocale "${standard}" is not a full tag such as vi-VN.`];
  for (const element of translated.filter((each) => each.getAttribute('DefaultValue') !== null)) {
    const name = element.getAttribute('id') ?? element.nodeName;
    const locales = children(element).map((override) => override.getAttribute('Locale') ?? '');
    if (locales.includes(standard)) {
      problems.push(`${name} overrides its default language ${standard}.`);
    }
    if (!locales.includes('en-US')) {
      problems.push(`${name} has no text for en-US.`);
    }
    problems.push(...repeated(locales).map((locale) => `${name} has two texts for ${locale}.`));
  }
  return problems;
}

function checkAddresses(root: Element): string[] {
  return descendants(root)
    .filter(({ localName }) => /Url$|^Image$|^SourceLocation$|^AppDomain$/.test(localName ?? ''))
    .filter((element) => element.getAttribute('resid') === null)
    .map((element) => element.getAttribute('DefaultValue') ?? element.textContent ?? '')
    .filter((address) => !address.startsWith('https://') || !URL.canParse(address))
    .map((address) => `"${address}" is not an https address.`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
