import type { Book, Cell, Sheet } from '../../workbench/book/book';
import { formatAddress } from '../../workbench/book/addresses';
import { cellInSheet, ensureCell } from '../../workbench/book/cellAt';
import { freeSheetId, newSheet } from '../../workbench/book/newBook';
import type { Random } from '../random';
import { placeOf } from './block';
import { type Problem, unless } from './problem';

/** Notes a user has written on our sheets beside and below our blocks, and a sheet with a reference to each. */
export interface Markers {
  readonly references: Sheet;
  readonly notes: readonly { readonly sheet: Sheet; readonly text: string; readonly row: number }[];
}

/** Wide and high enough that blocks which grow do not reach the notes beside them. */
const BESIDE = 60;

/** Writes the notes, and the references on a new sheet at the end. */
export function placeMarkers(random: Random, book: Book, ours: readonly Sheet[]): Markers {
  const references = newSheet('Mine henvisninger', freeSheetId(book));
  book.sheets.push(references);
  const notes = ours.flatMap((sheet) =>
    random.times(random.int(0, 3), (index) => ({ sheet, text: `Note ${index} på ${sheet.id}`, row: 0 })),
  );
  notes.forEach((note, row) => {
    const isBelow = random.chance(40);
    const place = isBelow
      ? { row: note.sheet.rows.length + 3 + row, column: random.int(0, 6), rows: 1, columns: 1 }
      : {
          row: random.int(0, note.sheet.rows.length),
          column: BESIDE + row,
          rows: 1,
          columns: 1,
        };
    ensureCell(note.sheet, place.row, place.column).value = note.text;
    const name = note.sheet.name.replaceAll("'", "''");
    ensureCell(references, row, 0).formula = `'${name}'!${formatAddress(place)}`;
  });
  return { references, notes: notes.map((note, row) => ({ ...note, row })) };
}

/** Every note is where its reference says, and nowhere else. */
export function markerProblems(book: Book, { references, notes }: Markers): Problem[] {
  const there = notes.filter(({ sheet }) => book.sheets.includes(sheet));
  return there.flatMap(({ sheet, text, row }) => {
    const formula = cellInSheet(references, row, 0)?.formula ?? '';
    const place = placeOf(book, formula);
    const found =
      place === null ? undefined : cellInSheet(place.sheet, place.area.row, place.area.column)?.value;
    return [
      ...unless(found === text, () => `»${text}« is not where ${formula} says, but ${JSON.stringify(found)}`),
      ...unless(count(sheet, text) === 1, () => `»${text}« is there ${count(sheet, text)} times`),
    ];
  });
}

function count(sheet: Sheet, text: string): number {
  return sheet.rows.reduce(
    (sum, cells) => sum + (cells ?? []).filter((cell: Cell | undefined) => cell?.value === text).length,
    0,
  );
}
