import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../workbench/book/book';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';

/** What could grow in a workbook that is written to again and again. */
export interface Sizes {
  readonly sheets: number;
  readonly names: number;
  readonly conditionalFormats: number;
  /** Cells that hold anything, a look included. */
  readonly cells: number;
  /** Cell formats, fonts and fills of the file. */
  readonly formats: number;
  readonly fonts: number;
  readonly fills: number;
  readonly fileBytes: number;
}

export function sizesOf(book: Book): Sizes {
  const file = saveXlsx(book);
  const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
  return {
    sheets: book.sheets.length,
    names: book.names.length,
    conditionalFormats: book.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0),
    cells: book.sheets.reduce(
      (sum, { rows }) => sum + rows.reduce((cells, row) => cells + (row?.filter(Boolean).length ?? 0), 0),
      0,
    ),
    formats: countIn(styles, 'cellXfs'),
    fonts: countIn(styles, 'fonts'),
    fills: countIn(styles, 'fills'),
    fileBytes: file.length,
  };
}

/** How many elements stand right inside an element of the style sheet, by its `count`. */
function countIn(styles: string, element: string): number {
  const match = new RegExp(`<${element}[^>]*\\bcount="(\\d+)"`).exec(styles);
  return match === null ? 0 : Number(match[1]);
}
