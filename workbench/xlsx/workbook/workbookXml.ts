import type { Book, Visibility } from '../../book/book';
import { relationshipAttributes } from '../opc/relationshipAttributes';
import type { XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { child, isOn } from '../xml/xmlNode';
import { element, innerXml, outerXml, withAttributes } from '../xml/writeXml';
import { changedDefinedNamesXml } from './definedNamesXml';
import type { SheetTab } from './tabOrder';

/** The elements of a workbook in the schema's order (ECMA-376 18.2.27). */
const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'mc:AlternateContent', 'workbookProtection', 'bookViews', 'sheets',
  'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches',
  'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
]; // prettier-ignore
/** Excel's own limit of a sheet's number. */
const HIGHEST_ID = 65_534;
const STATES: Readonly<Record<Visibility, string | undefined>> = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A tab, its part (null for what is no worksheet) and the relationship that leads there. */
export type LinkedTab = SheetTab & { readonly part: string | null; readonly relationshipId: string };

/** The elements of the workbook's part that differ from the book, with the number of the tab to show. */
export function workbookChanges(
  document: XmlDocument,
  book: Book,
  tabs: readonly LinkedTab[],
  shownTab: number,
): Map<string, string[]> {
  const changes = new Map<string, string[]>();
  const set = (name: string, xml: string): void => {
    const node = child(document.root, name);
    if (xml !== (node === undefined ? '' : outerXml(document, node))) changes.set(name, [xml]);
  };
  if (areTabsChanged(tabs, document)) set('sheets', sheetsXml(document, tabs));
  set('bookViews', viewsXml(document, shownTab));
  const names = changedDefinedNamesXml(document, book.names, tabs);
  if (names !== undefined) set('definedNames', names);
  const protection = child(document.root, 'workbookProtection');
  if (isOn(protection?.attributes['lockStructure']) !== book.isStructureProtected) {
    const locked = element(document.prefix, 'workbookProtection', { lockStructure: '1' });
    set('workbookProtection', book.isStructureProtected ? locked : '');
  }
  return changes;
}

/** The workbook's part with those changes, told to calculate everything when it is opened. */
export function workbookPart(document: XmlDocument, changes: ReadonlyMap<string, string[]>): Uint8Array {
  const calculation = child(document.root, 'calcPr');
  const full = { fullCalcOnLoad: '1' };
  const xml =
    calculation === undefined
      ? element(document.prefix, 'calcPr', full)
      : withAttributes(document, calculation, full);
  return replaceChildren(document, ORDER, new Map([...changes, ['calcPr', [xml]]]));
}

function areTabsChanged(tabs: readonly LinkedTab[], document: XmlDocument): boolean {
  const before = child(document.root, 'sheets')?.children.length ?? 0;
  const isChanged = ({ sheet, entry, oldTab }: LinkedTab, tab: number): boolean => {
    const { state = 'visible' } = entry?.node.attributes ?? {};
    const isSame =
      sheet === null || (sheet.name === entry?.name && (STATES[sheet.visibility] ?? 'visible') === state);
    return oldTab !== tab || !isSame;
  };
  return before !== tabs.length || tabs.some(isChanged);
}

function sheetsXml(document: XmlDocument, tabs: readonly LinkedTab[]): string {
  const { prefix } = document;
  const taken = new Set(tabs.map(({ entry }) => Number(entry?.node.attributes['sheetId'] ?? 0)));
  let id = Math.max(...taken);
  const nextId = (): string => {
    do id = id >= HIGHEST_ID ? 1 : id + 1;
    while (taken.has(id));
    taken.add(id);
    return String(id);
  };
  const sheets = tabs.map(({ sheet, entry, relationshipId }) => {
    if (sheet === null) return entry === null ? '' : outerXml(document, entry.node);
    const look = { name: sheet.name, state: STATES[sheet.visibility] };
    if (entry !== null) return element(prefix, 'sheet', { ...entry.node.attributes, ...look });
    const reference = relationshipAttributes(document, relationshipId);
    return element(prefix, 'sheet', { name: look.name, sheetId: nextId(), state: look.state, ...reference });
  });
  return element(prefix, 'sheets', {}, sheets.join(''));
}

function viewsXml(document: XmlDocument, activeTab: number): string {
  const { prefix, root } = document;
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const wanted = { activeTab: activeTab <= 0 ? undefined : String(activeTab) };
  if (views === undefined || view === undefined) {
    return element(prefix, 'bookViews', {}, element(prefix, 'workbookView', wanted));
  }
  if (Number(view.attributes['activeTab'] ?? 0) === Math.max(0, activeTab)) return outerXml(document, views);
  // A first visible tab beyond the active one would scroll it out of sight.
  const changed = withAttributes(document, view, { ...wanted, firstSheet: undefined });
  const inner = innerXml(document, views).replace(outerXml(document, view), () => changed);
  return withAttributes(document, views, {}, inner);
}
