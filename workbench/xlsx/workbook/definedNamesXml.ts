import type { DefinedName } from '../../book/book';
import { mapReferences } from '../../book/references';
import { withoutPrefixes, withPrefixes } from '../formula/functionPrefixes';
import type { XmlDocument } from '../xml/parseXml';
import { type Attributes, child, isOn } from '../xml/xmlNode';
import { escapeText } from '../xml/escapeXml';
import { element } from '../xml/writeXml';
import { nameFinder, nameNodes, type NameFinder } from './definedNames';
import { PRINT_TITLES, titleRowsIn, withTitleRows } from './printTitles';
import type { SheetTab } from './tabOrder';

interface NameEntry {
  readonly attributes: Attributes;
  readonly formula: string;
}

/**
 * `<definedNames>` as the book has them, or undefined where they are as in the file. A scope is the number of
 * a tab, so all of them follow where tabs have come or gone. Attributes the book does not know stay.
 */
export function changedDefinedNamesXml(
  document: XmlDocument,
  names: readonly DefinedName[],
  tabs: readonly SheetTab[],
): string | undefined {
  const find = nameFinder(document);
  const entries = [
    ...names.flatMap((name) => nameEntry(find, name, tabs) ?? []),
    ...tabs.flatMap((tab, number) => titlesEntry(find, tab, number) ?? []),
    ...foreignEntries(document, tabs),
  ];
  const before = nameNodes(document).map(({ attributes, text }) => ({ attributes, formula: text }));
  if (canonical(before) === canonical(entries)) return undefined;
  const { prefix } = document;
  const content = entries.map(({ attributes, formula }) =>
    element(prefix, 'definedName', attributes, escapeText(formula)),
  );
  return content.length === 0 ? '' : element(prefix, 'definedNames', {}, content.join(''));
}

function nameEntry(find: NameFinder, name: DefinedName, tabs: readonly SheetTab[]): NameEntry | undefined {
  const tab = tabs.findIndex(({ sheet }) => sheet === name.sheet);
  if (name.sheet !== null && tab < 0) return undefined;
  const oldTab = name.sheet === null ? null : (tabs[tab]?.oldTab ?? -1);
  const node = find(name.name, oldTab);
  const hidden = name.visible ? undefined : '1';
  const isSame = node !== undefined && withoutPrefixes(node.text) === name.formula;
  return {
    attributes: {
      ...node?.attributes,
      name: name.name,
      comment:
        name.comment === (node?.attributes['comment'] ?? '') ? node?.attributes['comment'] : name.comment,
      localSheetId: name.sheet === null ? undefined : String(tab),
      hidden: isOn(node?.attributes['hidden']) === !name.visible ? node?.attributes['hidden'] : hidden,
    },
    formula: isSame ? node.text : withPrefixes(name.formula),
  };
}

function titlesEntry(
  find: NameFinder,
  { sheet, oldTab, entry }: SheetTab,
  tab: number,
): NameEntry | undefined {
  if (sheet === null) return undefined;
  const node = oldTab === null ? undefined : find(PRINT_TITLES, oldTab);
  const before = node?.text ?? '';
  const { titleRows } = sheet.print;
  const isSame = JSON.stringify(titleRowsIn(before)) === JSON.stringify(titleRows);
  // Rows that nobody changed stay as they were given, by a formula too.
  const formula = isSame
    ? renamed(before, entry?.name, sheet.name)
    : withTitleRows(before, sheet.name, titleRows);
  const attributes = { ...node?.attributes, name: PRINT_TITLES, localSheetId: String(tab) };
  return formula === '' ? undefined : { attributes, formula };
}

/** A formula that names a sheet by the name it has now. */
function renamed(formula: string, before: string | undefined, now: string): string {
  if (before === now) return formula;
  return mapReferences(formula, (reference) =>
    reference.sheet === before ? { ...reference, sheet: now } : reference,
  );
}

/** The names that the book does not have: those of a chart sheet, and of tabs that are not there, as a broken file has them, as far beyond the last one as before. */
function foreignEntries(document: XmlDocument, tabs: readonly SheetTab[]): NameEntry[] {
  const before = child(document.root, 'sheets')?.children.length ?? 0;
  return nameNodes(document).flatMap(({ attributes, text }) => {
    const was = Number(attributes['localSheetId'] ?? -1);
    const isOf = ({ sheet, oldTab }: SheetTab): boolean => sheet === null && oldTab === was;
    const tab = was < before ? tabs.findIndex(isOf) : was - before + tabs.length;
    return tab < 0 ? [] : { attributes: { ...attributes, localSheetId: String(tab) }, formula: text };
  });
}

/** The same for the same entries in any order, their attributes in any order. */
function canonical(entries: readonly NameEntry[]): string {
  const lines = entries.map(({ attributes, formula }) => {
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
    return JSON.stringify([given.sort(([one], [other]) => (one < other ? -1 : 1)), formula]);
  });
  return lines.sort().join('\n');
}
