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
  return titleRowsIn(findNameNode(document, PRINT_TITLES, tab)?.text ?? '');
}

/** The workbook's `<definedName>` elements. */
export function nameNodes(document: XmlDocument): readonly XmlNode[] {
  return children(child(document.root, 'definedNames'), 'definedName');
}

/** The element of a name in the scope of a tab, or of the whole workbook (null). */
export function findNameNode(document: XmlDocument, name: string, tab: number | null): XmlNode | undefined {
  return nameNodes(document).find(
    ({ attributes }) =>
      attributes['name']?.toLowerCase() === name.toLowerCase() &&
      attributes['localSheetId'] === (tab === null ? undefined : String(tab)),
  );
}
