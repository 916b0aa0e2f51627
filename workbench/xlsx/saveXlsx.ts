import type { Book } from '../book/book';
import { removeUnusedPersons } from './comments/persons';
import { followReferences } from './following/followReferences';
import { addPart } from './opc/addPart';
import { removeContentTypes, setContentType } from './opc/contentTypes';
import { relationshipsPath, resolveTarget, storedName } from './opc/partPath';
import { reachableParts } from './opc/reachableParts';
import { removeRelationships } from './opc/relationships';
import { writeDocumentProperties } from './properties/writeDocumentProperties';
import { readView, viewsXml } from './sheet/view';
import { writeSheet, type SheetWriterContext } from './sheet/writeSheet';
import { createStringWriter } from './strings/sharedStrings';
import { createStyleWriter } from './styles/styleWriter';
import { emptyPackage, emptySheetPart } from './workbook/emptyPackage';
import { tabOrder, type Tab } from './workbook/tabOrder';
import { activeTab } from './workbook/activeTab';
import { readWorkbookPackage, type WorkbookPackage } from './workbook/workbookPackage';
import { workbookChanges, workbookPart, type LinkedTab } from './workbook/workbookXml';
import { decodeXml } from './xml/decodeXml';
import { parseXml } from './xml/parseXml';
import { replaceChildren } from './xml/replaceChildren';
import { zip } from './zip/zip';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The book as an .xlsx file: the package it was opened from with only those parts written again that hold
 * something the book has changed (see docs/decisions/0003). A book that nobody changed keeps every part byte
 * for byte; of any other the next program that opens it is told to calculate all formulas.
 */
export function saveXlsx(book: Book): Uint8Array {
  const parts = book.source === null ? emptyPackage() : new Map(book.source.parts);
  const before: ReadonlyMap<string, Uint8Array> = book.source?.parts ?? new Map();
  const reachedBefore = reachableParts(before);
  const workbook = readWorkbookPackage(parts);
  writeDocumentProperties(parts, book.properties);
  followReferences(parts, workbook, book);
  const context: SheetWriterContext = {
    parts,
    before,
    cells: workbook.cells,
    stylesRead: workbook.styles,
    styles: createStyleWriter(workbook.styles),
    strings: createStringWriter(workbook.strings),
  };
  const tabs = linkTabs(parts, workbook, tabOrder(book.sheets, workbook.entries));
  const results = writeSheets(context, workbook, book, tabs);
  const changes = workbookChanges(workbook.document, book, tabs, shownTab(workbook, book, tabs));
  const isOtherLeft = leaveOtherTabs(parts, workbook, book);
  const tabsGone = removeSheets(parts, workbook, tabs);
  const isChanged = changes.size > 0 || tabsGone || isOtherLeft || results.some((result) => result.isChanged);
  if (isChanged) {
    parts.set(workbook.part, workbookPart(workbook.document, changes));
    writeShared(parts, workbook, context);
    if (tabsGone || results.some(({ areCellsChanged }) => areCellsChanged))
      removeCalculationChain(parts, workbook);
  }
  removeUnusedPersons(parts, before, workbook.part);
  removeUnreachable(parts, reachedBefore);
  return zip(parts);
}

/** Gives new sheets a part, a content type and a relationship. */
function linkTabs(
  parts: Map<string, Uint8Array>,
  workbook: WorkbookPackage,
  tabs: readonly Tab[],
): LinkedTab[] {
  return tabs.map((tab) => {
    const { part, relationshipId } =
      tab.entry ??
      addPart(
        parts,
        workbook.part,
        'worksheet',
        `${TYPES}.worksheet+xml`,
        'xl/worksheets/sheet1.xml',
        emptySheetPart(workbook.document.namespace),
      );
    return { ...tab, part, relationshipId };
  });
}

function writeSheets(
  context: SheetWriterContext,
  workbook: WorkbookPackage,
  book: Book,
  tabs: readonly LinkedTab[],
): { readonly isChanged: boolean; readonly areCellsChanged: boolean }[] {
  const isOther = isOtherActive(workbook, book);
  return tabs.flatMap(({ sheet, part }) => {
    if (sheet === null || part === null) return [];
    // Two selected tabs would be edited together, so a new active sheet has to be the only one.
    return writeSheet(context, sheet, part, isOther ? sheet === book.activeSheet : undefined);
  });
}

/** Whether another worksheet is active than the one that was (or stood for what was) when the file was opened. */
function isOtherActive(workbook: WorkbookPackage, { activeSheet }: Book): boolean {
  const { worksheet } = activeTab(workbook);
  return activeSheet.part === null || activeSheet.part !== worksheet?.part;
}

/** The number of the tab to show: a chart sheet that was active stays so until a worksheet is activated. */
function shownTab(workbook: WorkbookPackage, book: Book, tabs: readonly Tab[]): number {
  const { entry } = activeTab(workbook);
  const isOther = isOtherActive(workbook, book);
  return tabs.findIndex((tab) => (isOther ? tab.sheet === book.activeSheet : tab.entry === entry));
}

/** Where a worksheet has become active, the tab that is none is selected no more; says whether it was. */
function leaveOtherTabs(parts: Map<string, Uint8Array>, workbook: WorkbookPackage, book: Book): boolean {
  const { entry } = activeTab(workbook);
  const part = entry?.otherPart ?? null;
  if (part === null || !isOtherActive(workbook, book)) return false;
  const document = parseXml(decodeXml(parts.get(part) ?? new Uint8Array()));
  const view = readView(document);
  if (!view.isSelected) return false;
  const views = viewsXml(document, { ...view, isSelected: false });
  parts.set(part, replaceChildren(document, ['sheetViews'], new Map([['sheetViews', [views]]])));
  return true;
}

/** Takes away the entries of sheets the book no longer has; says whether there were any. */
function removeSheets(
  parts: Map<string, Uint8Array>,
  workbook: WorkbookPackage,
  tabs: readonly Tab[],
): boolean {
  const gone = workbook.entries.filter((entry) => tabs.every((tab) => tab.entry !== entry));
  const ids = new Set(gone.map(({ relationshipId }) => relationshipId));
  if (ids.size > 0) removeRelationships(parts, workbook.part, ids);
  return ids.size > 0;
}

function writeShared(
  parts: Map<string, Uint8Array>,
  workbook: WorkbookPackage,
  context: SheetWriterContext,
): void {
  const write = (kind: string, bytes: Uint8Array | undefined): void => {
    const known = workbook.relationships.find((relationship) => relationship.kind === kind);
    const type = `${TYPES}.${kind}+xml`;
    const usual = workbook.part.replace(/[^/]*$/, `${kind}.xml`);
    if (bytes === undefined) return;
    if (known === undefined) addPart(parts, workbook.part, kind, type, usual, bytes);
    else if (known.part !== null) parts.set(known.part, bytes);
    else {
      // A relationship may lead to a part that is not there: now it is.
      const path = resolveTarget(workbook.part, known.target);
      parts.set(path, bytes);
      setContentType(parts, path, type);
    }
  };
  write('styles', context.styles.bytes());
  write('sharedStrings', context.strings.bytes());
}

/** The order in which formulas were last calculated is wrong once they have changed, and Excel makes it anew. */
function removeCalculationChain(parts: Map<string, Uint8Array>, workbook: WorkbookPackage): void {
  const chain = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  removeRelationships(parts, workbook.part, new Set(chain.map(({ id }) => id)));
}

/** What only a part that is gone led to goes too. Parts that nothing ever led to stay. */
function removeUnreachable(parts: Map<string, Uint8Array>, before: ReadonlySet<string>): void {
  const after = reachableParts(parts);
  const gone = [...before].filter((part) => !after.has(part));
  for (const part of gone) {
    parts.delete(part);
    const relationships = storedName(parts, relationshipsPath(part));
    if (relationships !== undefined) parts.delete(relationships);
  }
  if (gone.length > 0) removeContentTypes(parts, gone);
}
