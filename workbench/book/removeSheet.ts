import type { Book, Sheet } from './book';
import { ExcelError } from './excelError';
import { mapFormulas } from './mapFormulas';
import { formatReference, mapReferences, mayName } from './references';

/** Deletes a sheet with its own names; whatever referred to it says `#REF!`. Throws where it is the last visible one. */
export function removeSheet(book: Book, sheet: Sheet): void {
  const others = book.sheets.filter((other) => other !== sheet);
  const neighbours = others.filter((other) => other.visibility === 'Visible');
  const next =
    neighbours.find((other) => book.sheets.indexOf(other) > book.sheets.indexOf(sheet)) ?? neighbours.at(-1);
  // Guess: the code; the rule itself is Excel's.
  if (next === undefined) throw new ExcelError('InvalidOperation');
  book.sheets = others;
  book.names = book.names.filter((name) => name.sheet !== sheet);
  if (book.activeSheet === sheet) book.activeSheet = next;
  const isMeant = (name: string | null): boolean => name?.toLowerCase() === sheet.name.toLowerCase();
  mapFormulas(book, (formula) =>
    mayName(formula, sheet.name)
      ? mapReferences(
          formula,
          (reference) =>
            isMeant(reference.sheet) ? `#REF!${formatReference({ ...reference, sheet: null })}` : reference,
          (name) => (isMeant(name) ? '#REF!' : null),
        )
      : formula,
  );
}
