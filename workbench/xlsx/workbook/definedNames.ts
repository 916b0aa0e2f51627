import type { DefinedName, PrintSetup, Sheet } from '../../book/book';
import { withoutPrefixes } from '../formula/functionPrefixes';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, isOn, type XmlNode } from '../xml/xmlNode';
import { PRINT_TITLES, titleRowsIn } from './printTitles';

/** The defined names of a workbook but for print titles. `sheets` is by tab, with null for what is no worksheet. */
export function readDefinedNames(document: XmlDocument, sheets: readonly (Sheet | null)[]): DefinedName[] {
  return nameNodes(document).flatMap((node) => {
    const { name = '', localSheetId, comment = '', hidden } = node.attributes;
    const sheet = localSheetId === undefined ? null : sheets[Number(localSheetId)];
    if (name === PRINT_TITLES || sheet === undefined || (localSheetId !== undefined && sheet === null))
      return [];
    return { name, formula: withoutPrefixes(node.text), comment, visible: !isOn(hidden), sheet };
  });
}

/** The rows that the sheet of a tab repeats on every printed page. */
export function readTitleRows(document: XmlDocument, tab: number): PrintSetup['titleRows'] {
  return titleRowsIn(nameFinder(document)(PRINT_TITLES, tab)?.text ?? '');
}

/** The workbook's `<definedName>` elements. */
export function nameNodes(document: XmlDocument): readonly XmlNode[] {
  return children(child(document.root, 'definedNames'), 'definedName');
}

/** Finds the element of a name in the scope of a tab, or of the whole workbook (null). */
export type NameFinder = (name: string, tab: number | null) => XmlNode | undefined;

/** Sorts a workbook's names once, since there may be twenty thousand to find. */
export function nameFinder(document: XmlDocument): NameFinder {
  const key = (name: string, tab: string | undefined): string => `${tab ?? ''}!${name.toLowerCase()}`;
  const nodes = new Map<string, XmlNode>();
  for (const node of nameNodes(document)) {
    const { name = '', localSheetId } = node.attributes;
    const found = key(name, localSheetId);
    if (!nodes.has(found)) nodes.set(found, node);
  }
  return (name, tab) => nodes.get(key(name, tab === null ? undefined : String(tab)));
}
