import type { Book, Sheet } from '../../workbench/book/book';
import { parseAddress } from '../../workbench/book/addresses';
import { cellInSheet } from '../../workbench/book/cellAt';

/** A table of ours as it stands in the book, with the names of its rows and columns. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const CORNERS = ['Omkostning', 'Part'];

/** The tables of ours, by their defined names; what stands first in a row or column is its name. */
export function tablesOf(book: Book): Table[] {
  return book.names.flatMap(({ name, comment, formula }): Table[] => {
    const [, sheetName = '', address = ''] = /^'?([^'!]+)'?!([$A-Z0-9:]+)$/.exec(formula) ?? [];
    const sheet = book.sheets.find((one) => one.name === sheetName);
    const area = parseAddress(address.replaceAll('$', ''));
    if (comment !== 'Kommuneandel' || sheet === undefined || area === null) return [];
    const rows = Array.from({ length: area.rows }, (_, row) => textAt(sheet, area.row + row, area.column));
    const columns = Array.from({ length: area.columns }, (_, at) =>
      textAt(sheet, area.row, area.column + at),
    );
    // A sheet has a name too, which covers its tables.
    if (!CORNERS.includes(rows[0] ?? '') || rows.slice(1).some((text) => CORNERS.includes(text))) return [];
    return [
      {
        name,
        sheet: sheetName,
        row: area.row,
        column: area.column,
        rows: counted(rows),
        columns: counted(columns),
      },
    ];
  });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = cellInSheet(sheet, row, column);
  if (cell === undefined || cell.value === null) return cell?.formula == null ? '' : 'a formula';
  return cell.formula === null && typeof cell.value !== 'object' ? String(cell.value) : 'a formula';
}

/** The second of the same name is another. */
function counted(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${text} ${texts.slice(0, index).filter((one) => one === text).length}`);
}
