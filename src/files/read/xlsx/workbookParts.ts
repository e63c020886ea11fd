import { attributesOf, scanXml } from '../xml/scanXml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Empty if it names none. */
  readonly relation: string;
  readonly isHidden: boolean;
}

/** What the main part of a workbook says; undefined if it is damaged. */
export function readWorkbookPart(
  xml: string,
): { readonly sheets: readonly ListedSheet[]; readonly since1904: boolean } | undefined {
  const sheets: ListedSheet[] = [];
  let since1904 = false;
  const isSound = scanXml(xml, {
    open: (name, source) => {
      if (name === 'sheet') {
        const attributes = attributesOf(source);
        sheets.push({
          name: attributes.get('name') ?? '',
          relation: attributes.get('id') ?? '',
          isHidden: /hidden/i.test(attributes.get('state') ?? ''),
        });
      } else if (name === 'workbookPr') {
        since1904 = ['1', 'true'].includes(attributesOf(source).get('date1904') ?? '');
      }
    },
  });
  return isSound ? { sheets, since1904 } : undefined;
}

/** Another part of the package that one refers to. */
export interface Relation {
  /** The last word of its type: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** From the root of the package, without a slash before it. */
  readonly path: string;
}

/** The parts that one refers to, by their ids; undefined if the list is damaged. Targets outside are left out. */
export function readRelations(xml: string, folder: string): ReadonlyMap<string, Relation> | undefined {
  const relations = new Map<string, Relation>();
  const isSound = scanXml(xml, {
    open: (name, source) => {
      const attributes = name === 'Relationship' ? attributesOf(source) : undefined;
      if (attributes && attributes.get('TargetMode') !== 'External') {
        relations.set(attributes.get('Id') ?? '', {
          kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          path: resolved(folder, attributes.get('Target') ?? ''),
        });
      }
    },
  });
  return isSound ? relations : undefined;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') {
      path.pop();
    } else if (step !== '' && step !== '.') {
      path.push(step);
    }
  }
  return path.join('/');
}
