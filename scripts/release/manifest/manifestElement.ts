import { DOMParser, type Element } from '@xmldom/xmldom';

/** An element of a manifest, as far as the rules look at it. */
export interface ManifestElement {
  /** Without its prefix: `Image` for `<bt:Image>`. */
  readonly name: string;
  readonly namespace: string;
  /** By name with prefix: `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Trimmed; empty where it holds elements. */
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** Reads a manifest; throws xmldom's ParseError where it is not well-formed. */
export function parseManifest(xml: string): ManifestElement {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const { documentElement } = parser.parseFromString(xml, 'application/xml');
  if (documentElement === null) throw new Error('The manifest is empty.');
  return read(documentElement);
}

function read(element: Element): ManifestElement {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1).map(read);
  return {
    name: element.localName ?? element.tagName,
    namespace: element.namespaceURI ?? '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: children.length > 0 ? '' : (element.textContent ?? '').trim(),
    children,
  };
}

/** The element itself and everything in it, in the order of the text. */
export function everyElement(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Everything in an element that has one of the names. */
export function elementsNamed(
  element: ManifestElement,
  ...names: readonly string[]
): readonly ManifestElement[] {
  return everyElement(element).filter(({ name }) => names.includes(name));
}

/** An attribute's value; empty where there is none. */
export function attributeOf(element: ManifestElement, name: string): string {
  return element.attributes[name] ?? '';
}

/** How messages name an element: `String »Open.Label«`. */
export function nameOf(element: ManifestElement): string {
  const { attributes, name } = element;
  const id = attributes['id'] ?? attributes['resid'] ?? attributes['xsi:type'] ?? attributes['Locale'];
  return id === undefined ? name : `${name} »${id}«`;
}
