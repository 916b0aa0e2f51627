import type { Book, Sheet, Table } from './book';

/** The table of a name (in any case) or number, and its sheet. */
export function findTable(
  book: Book,
  key: string,
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const wanted = key.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find(({ id, name }) => name.toLowerCase() === wanted || String(id) === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

/** The stem with the first number that makes it free among tables and defined names: `Tabel1`. */
export function freeTableName(book: Book, stem: string): string {
  const taken = new Set([
    ...book.names.map(({ name }) => name.toLowerCase()),
    ...book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
  ]);
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
