import type { Sheet } from '../../book/book';
import type { EntryOfSheet } from './workbookPackage';

/** A tab as it is to be: a sheet of the book, or what is no worksheet (a chart sheet) and stays as it was. */
export interface SheetTab {
  readonly sheet: Sheet | null;
  /** Its entry in the file and the number that had; null for a new sheet. */
  readonly entry: EntryOfSheet | null;
  readonly oldTab: number | null;
}

/** The book's sheets in their order. A chart sheet comes after the sheet it came after in the file. */
export function tabOrder(sheets: readonly Sheet[], entries: readonly EntryOfSheet[]): SheetTab[] {
  const tabs: SheetTab[] = sheets.map((sheet) => {
    const oldTab = sheet.part === null ? -1 : entries.findIndex(({ part }) => part === sheet.part);
    const entry = entries[oldTab] ?? null;
    return { sheet, entry, oldTab: entry === null ? null : oldTab };
  });
  entries.forEach((entry, oldTab) => {
    if (entry.part !== null) return;
    const before = tabs.findIndex((tab) => tab.oldTab === oldTab - 1);
    tabs.splice(before + 1, 0, { sheet: null, entry, oldTab });
  });
  return tabs;
}
