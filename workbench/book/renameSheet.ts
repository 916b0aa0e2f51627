import type { Book, Sheet } from './book';
import { quoteSheetName } from './addresses';
import { mapFormulas } from './mapFormulas';
import { mapReferences, mayName } from './references';
import { checkSheetName } from './sheetNames';

/** Renames a sheet; every formula and defined name that names it follows. Throws an ExcelError for a name it cannot have. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkSheetName(book, name, sheet);
  const { name: before } = sheet;
  mapFormulas(book, (formula) => withSheetRenamed(formula, before, name));
  sheet.name = name;
}

/** A formula in which a sheet's name has been exchanged for another. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  const isMeant = (sheet: string | null): boolean => sheet?.toLowerCase() === from.toLowerCase();
  return mapReferences(
    formula,
    (reference) => (isMeant(reference.sheet) ? { ...reference, sheet: to } : reference),
    (sheet) => (isMeant(sheet) ? `${quoteSheetName(to)}!` : null),
  );
}
