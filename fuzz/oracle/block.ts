import { parseAddress } from '../../workbench/book/addresses';
import type { Book, Cell, DefinedName, Rectangle, Sheet } from '../../workbench/book/book';
import { cellInSheet } from '../../workbench/book/cellAt';

/** The cells a defined name covers; rows and columns count from its top left cell. */
export interface Block {
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Rectangle;
  cell(row: number, column: number): Cell | undefined;
}

/** The block a name of the workbook stands for; null where it is no single area of cells. */
export function blockOf(book: Book, { name, formula }: DefinedName): Block | null {
  const place = placeOf(book, formula);
  if (place === null) return null;
  const { sheet, area } = place;
  return {
    name,
    sheet,
    area,
    cell: (row, column) => cellInSheet(sheet, area.row + row, area.column + column),
  };
}

/** The sheet and the cells of `'Fordeling Drift'!$A$1:$D$9`. */
export function placeOf(book: Book, reference: string): { sheet: Sheet; area: Rectangle } | null {
  const at = reference.lastIndexOf('!');
  const area = parseAddress(reference.slice(at + 1));
  const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return at < 0 || area === null || sheet === undefined ? null : { sheet, area };
}

/** The text in a cell; `''` where there is no text. */
export function textIn(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

/** An amount in øre as its cell holds it, 0n where it is empty; null where it is no exact number of øre. */
export function oreIn(cell: Cell | undefined): bigint | null {
  if (cell === undefined || cell.value === null || cell.value === '') return 0n;
  if (typeof cell.value !== 'number' || cell.formula !== null) return null;
  const ore = Math.round(cell.value * 100);
  return Number.isSafeInteger(ore) && ore / 100 === cell.value ? BigInt(ore) : null;
}

/** The names without those for a whole sheet, which cover several blocks and what stands between them. */
export function withoutWholeSheets(book: Book, names: readonly DefinedName[]): DefinedName[] {
  const blocks = names.map((name) => blockOf(book, name));
  return names.filter((_, index) => !blocks.some((other) => isPart(other, blocks[index] ?? null)));
}

function isPart(part: Block | null, whole: Block | null): boolean {
  if (part === null || whole === null || part.sheet !== whole.sheet) return false;
  const end = ({ area }: Block): number => area.row + area.rows;
  return part.area.row >= whole.area.row && end(part) <= end(whole) && part.area.rows < whole.area.rows;
}
