import type { Book } from '../book/book';
import { removeUnusedPersons } from './comments/persons';
import { followReferences } from './following/followReferences';
import { addPart } from './opc/addPart';
import { removeContentTypes, setContentType } from './opc/contentTypes';
import { relationshipsPath, resolveTarget, storedName } from './opc/partPath';
import { reachableParts } from './opc/reachableParts';
import { readPart, type Parts, type PartsToWrite } from './opc/parts';
import { removeRelationships } from './opc/relationships';
import { writeDocumentProperties } from './properties/writeDocumentProperties';
import { isTabSelected, viewsXml } from './sheet/view';
import { writeSheet, type SheetWriterContext } from './sheet/writeSheet';
import { createStringWriter } from './strings/sharedStrings';
import { createStyleWriter } from './styles/styleWriter';
import { emptyPackage, emptySheetPart } from './workbook/emptyPackage';
import { tabOrder, type SheetTab } from './workbook/tabOrder';
import { activeTab } from './workbook/activeTab';
import { readWorkbookPackage, type WorkbookPackage } from './workbook/workbookPackage';
import { workbookChanges, workbookPart, type LinkedTab } from './workbook/workbookXml';
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
  const before: Parts = book.source?.parts ?? new Map();
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
  const { activeSheet } = book;
  const { entry: shown, worksheet } = activeTab(workbook);
  // Another worksheet than the one that was active, or stood for what was, when the file was opened.
  const isOther = activeSheet.part === null || activeSheet.part !== worksheet?.part;
  const results = tabs.flatMap(({ sheet, part }) => {
    if (sheet === null || part === null) return [];
    // Two selected tabs would be edited together, so a new active sheet has to be the only one.
    return writeSheet(context, sheet, part, isOther ? sheet === activeSheet : undefined);
  });
  // A chart sheet that was active stays so until a worksheet is activated.
  const tab = tabs.findIndex(({ sheet, entry }) => (isOther ? sheet === activeSheet : entry === shown));
  const changes = workbookChanges(workbook.document, book, tabs, tab);
  const isLeft = isOther && leaveTab(parts, shown?.otherPart ?? null);
  const gone = workbook.entries.filter((entry) => tabs.every((tab) => tab.entry !== entry));
  removeRelationships(parts, workbook.part, new Set(gone.map(({ relationshipId }) => relationshipId)));
  if (changes.size > 0 || gone.length > 0 || isLeft || results.some(({ isChanged }) => isChanged)) {
    parts.set(workbook.part, workbookPart(workbook.document, changes));
    writeShared(parts, workbook, context);
    if (gone.length > 0 || results.some(({ areCellsChanged }) => areCellsChanged)) {
      removeCalculationChain(parts, workbook);
    }
  }
  removeUnusedPersons(parts, before, workbook.part);
  removeUnreachable(parts, reachedBefore);
  return zip(parts);
}

/** Gives new sheets a part, a content type and a relationship. */
function linkTabs(parts: PartsToWrite, workbook: WorkbookPackage, tabs: readonly SheetTab[]): LinkedTab[] {
  const [type, usual] = [`${TYPES}.worksheet+xml`, 'xl/worksheets/sheet1.xml'];
  return tabs.map((tab) => {
    const empty = emptySheetPart(workbook.document.namespace);
    const { part, relationshipId } =
      tab.entry ?? addPart(parts, workbook.part, 'worksheet', type, usual, empty);
    return { ...tab, part, relationshipId };
  });
}

/** A tab that is no worksheet is selected no more, since a worksheet has become active; says whether it was. */
function leaveTab(parts: PartsToWrite, part: string | null): boolean {
  const document = part === null ? null : readPart(parts, part);
  if (part === null || document === null || !isTabSelected(document)) return false;
  const views = viewsXml(document, undefined, false);
  parts.set(part, replaceChildren(document, ['sheetViews'], new Map([['sheetViews', [views]]])));
  return true;
}

function writeShared(parts: PartsToWrite, workbook: WorkbookPackage, context: SheetWriterContext): void {
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
function removeCalculationChain(parts: PartsToWrite, workbook: WorkbookPackage): void {
  const chain = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  removeRelationships(parts, workbook.part, new Set(chain.map(({ id }) => id)));
}

/** What only a part that is gone led to goes too. Parts that nothing ever led to stay. */
function removeUnreachable(parts: PartsToWrite, before: ReadonlySet<string>): void {
  const after = reachableParts(parts);
  const gone = [...before].filter((part) => !after.has(part));
  for (const part of gone) {
    parts.delete(part);
    const relationships = storedName(parts, relationshipsPath(part));
    if (relationships !== undefined) parts.delete(relationships);
  }
  if (gone.length > 0) removeContentTypes(parts, gone);
}
