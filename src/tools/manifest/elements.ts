import type { Element } from '@xmldom/xmldom';

export function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
}

export function child(element: Element, name: string): Element | undefined {
  return children(element).find((each) => each.localName === name);
}

export function text(element: Element, name: string): string {
  return child(element, name)?.textContent?.trim() ?? '';
}

export function descendants(element: Element): Element[] {
  return Array.from(element.getElementsByTagName('*'));
}
