import type { Book, Sheet, Visibility } from '../book/book';
import { freeSheetId, newBook } from '../book/newBook';
import { readPersons } from './comments/persons';
import { readThreads } from './comments/threadedComments';
import { rememberAsRead } from './fileValues';
import { NotAWorkbook } from './notAWorkbook';
import type { Parts } from './opc/parts';
import { relatedParts } from './opc/relatedParts';
import { readDocumentProperties } from './properties/documentProperties';
import { readSheet } from './sheet/readSheet';
import { activeTab } from './workbook/activeTab';
import { readDefinedNames, readTitleRows } from './workbook/definedNames';
import { readWorkbookPackage, type EntryOfSheet, type WorkbookPackage } from './workbook/workbookPackage';
import { parseXml } from './xml/parseXml';
import { child, isOn } from './xml/xmlNode';
import { refuseOtherFormats } from './zip/refuseOtherFormats';
import { unzip } from './zip/unzip';

/**
 * Opens an .xlsx file (also .xlsm, .xltx and the strict form). The book keeps the whole package beside what
 * it understands, so that `saveXlsx` can carry everything else over.
 * @throws NotAWorkbook for anything else, and for a file that is damaged, encrypted or too large
 */
export function openXlsx(bytes: Uint8Array): Book {
  refuseOtherFormats(bytes);
  const parts = unzip(bytes);
  const workbook = readWorkbookPackage(parts);
  const { document } = workbook;
  const book: Book = { ...newBook(), sheets: [], source: { parts } };
  const persons = readPersons(parts, workbook.part);
  const byTab = workbook.entries.map((entry, tab) => {
    const sheet = entry.part === null ? null : openSheet(parts, workbook, entry, tab, freeSheetId(book));
    if (sheet !== null) {
      sheet.comments = relatedParts(parts, entry.part ?? '', 'threadedComment').flatMap(({ text }) =>
        readThreads(parseXml(text), persons),
      );
      book.sheets.push(sheet);
    }
    return sheet;
  });
  const [first] = book.sheets;
  if (first === undefined) throw new NotAWorkbook('not a workbook', 'a workbook without worksheets');
  const { worksheet } = activeTab(workbook);
  book.activeSheet = book.sheets.find(({ part }) => part === worksheet?.part) ?? first;
  book.otherTabs = workbook.entries.flatMap(({ part, name }) => (part === null ? [name] : []));
  book.names = readDefinedNames(document, byTab);
  book.isStructureProtected = isOn(child(document.root, 'workbookProtection')?.attributes['lockStructure']);
  book.properties = readDocumentProperties(parts);
  rememberAsRead(book);
  return book;
}

function openSheet(
  parts: Parts,
  workbook: WorkbookPackage,
  entry: EntryOfSheet,
  tab: number,
  id: string,
): Sheet {
  const sheet = readSheet(parts, entry.part ?? '', id, workbook.styles, workbook.cells);
  sheet.name = entry.name;
  sheet.visibility = visibilityOf(entry.node.attributes['state']);
  sheet.print.titleRows = readTitleRows(workbook.document, tab);
  return sheet;
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}
