import { readFileSync, statSync } from 'node:fs';
import type { CellValue } from '../../src/cells/grid';
import { intersection } from '../../src/cells/rectangle';
import { parseArea } from '../../src/cells/parseArea';
import type { Rectangle } from '../../src/cells/rectangle';
import { sameName } from '../../src/cells/sameName';
import { readCells } from '../../src/reader/readCells';
import { readingLines } from '../../src/reader/readingLines';
import type { Reading } from '../../src/reader/reading';
import { readText } from '../../src/reader/readText';
import { formatAddress } from '../book/addresses';
import type { Book, BookValue, Sheet } from '../book/book';
import { cellInSheet } from '../book/cellAt';
import { MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { usedRange } from '../book/usedRange';
import { NotAWorkbook } from '../xlsx/notAWorkbook';
import { openXlsx } from '../xlsx/openXlsx';
import type { CommandOutcome } from './allocateFile';
import { asksForHelp } from './asksForHelp';
import { commandTexts } from './commandTexts';
import { decodeText } from './decodeText';
import { fileKind, type FileKind } from './fileKind';
import { readingJson } from './readingJson';
import { refusalText } from './refusalText';
import { tableOptions, type TableOptions } from './tableOptions';

const texts = commandTexts('da');
/** Four times a table of 2,000 rows and 30 columns: more is another thing than a table that was copied. */
const LARGEST_TEXT_BYTES = 2_000_000;

/**
 * `npm run read -- FILE [--sheet NAME] [--range A3:F20] [--json]`: how the published tables of a workbook or a text
 * file are read, and what in them does not add up. One table is one JSON object, several are an array of them.
 */
export function readFile(args: readonly string[]): CommandOutcome {
  if (asksForHelp(args)) return { output: [texts.readUsage, ...texts.readHelp], errors: [] };
  const options = tableOptions(args);
  if (options === null) return failure(texts.readUsage);
  if (isFolder(options.path)) return failure(texts.folder(options.path));
  const bytes = bytesOf(options.path);
  if (bytes === null) return failure(texts.cannotRead(options.path));
  const kind = fileKind(bytes);
  const isWorkbook = kind === 'workbook';
  if (!isWorkbook && kind !== 'text') return failure(notATableText(kind, options.path));
  if (!isWorkbook && (options.sheet !== null || options.range !== null))
    return failure(texts.noSheetInText(options.path));
  if (!isWorkbook && bytes.length > LARGEST_TEXT_BYTES) return failure(texts.textTooLarge(options.path));
  try {
    const found = isWorkbook ? ofWorkbook(bytes, options) : readText(decodeText(bytes)).map(ofText);
    if (typeof found === 'string') return failure(found);
    if (found.length === 0) return failure(noTable(options));
    return {
      output: options.json ? [readingJson(found.map(({ reading }) => reading))] : inWords(found),
      errors: [],
    };
  } catch (error) {
    if (error instanceof NotAWorkbook) return failure(refusalText(error, options.path, texts));
    return { ...failure(texts.readFailed), cause: error };
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function notATableText(kind: Exclude<FileKind, 'workbook' | 'text'>, path: string): string {
  switch (kind) {
    case 'empty':
      return texts.empty(path);
    case 'pdf':
    case 'document':
      return texts.document(path, kind);
    case 'page':
      return texts.page(path);
    case 'other':
      return texts.neither(path);
  }
}

/** A table that was read; `from` says where it begins, which in a text nobody needs to be told. */
interface FoundTable {
  readonly reading: Reading;
  readonly from: string | null;
}

function ofText(reading: Reading): FoundTable {
  return { reading, from: null };
}

function noTable({ range, path }: TableOptions): string {
  return range === null ? texts.noTable(path) : texts.noTableInRange(range, path);
}

function inWords(found: readonly FoundTable[]): string[] {
  return found.flatMap(({ reading, from }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(from === null ? [] : [from]),
    ...readingLines(reading, 'da'),
  ]);
}

function ofWorkbook(bytes: Uint8Array, { sheet, range, path }: TableOptions): FoundTable[] | string {
  const book: Book = openXlsx(bytes);
  const sheets =
    sheet === null ? book.sheets.filter(isShown) : book.sheets.filter(({ name }) => sameName(name, sheet));
  if (sheets.length === 0) return texts.sheetNotIn(sheet ?? '', path);
  const area = range === null ? null : parseArea(range.replaceAll('$', '').toUpperCase());
  if (range !== null && (area === null || !isOnSheet(area))) return texts.badRange(range);
  return sheets.flatMap((one) => ofSheet(one, area));
}

function isShown({ visibility }: Sheet): boolean {
  return visibility === 'Visible';
}

function isOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  return row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

function ofSheet(sheet: Sheet, area: Rectangle | null): FoundTable[] {
  const used = usedRange(sheet, true);
  // `A1:XFD1048576` means whatever stands there.
  const read = used === null || area === null ? used : intersection(area, used);
  if (read === null) return [];
  const at = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: read.rows }, (_, row) =>
      Array.from({ length: read.columns }, (__, column) => pick(read.row + row, read.column + column)),
    );
  const values = at((row, column) => valueOf(cellInSheet(sheet, row, column)?.value ?? null));
  const formats = at((row, column) => cellInSheet(sheet, row, column)?.style.numberFormat ?? 'General');
  const found = readCells(values, formats).map(({ reading, row, column }) => ({
    reading,
    from: texts.tableFrom(
      sheet.name,
      formatAddress({ row: read.row + row, column: read.column + column, rows: 1, columns: 1 }),
    ),
  }));
  // On a sheet there may be lists and texts without any figure; they are no tables.
  const isTable = ({ reading: { rows, columns } }: FoundTable) => rows.length > 0 && columns.length > 1;
  return area === null ? found.filter(isTable) : found;
}

function valueOf(value: BookValue): CellValue {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function failure(message: string): CommandOutcome {
  return { output: [], errors: [`Fejl: ${message}`] };
}
