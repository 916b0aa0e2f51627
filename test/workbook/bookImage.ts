import { formatAddress } from '../../workbench/book/addresses';
import type { Book, Cell, CellStyle, Sheet } from '../../workbench/book/book';
import { looksDefault } from '../../workbench/book/styles';

/**
 * Everything a user could see of a workbook, or have calculated from it, as plain data to compare: two workbooks with
 * equal images are the same. Identifiers that Excel gives, and the order of names, are left out.
 */
export function bookImage(book: Book): object {
  return {
    sheets: book.sheets.map(sheetImage),
    names: book.names
      .map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name ?? null }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    activeSheet: book.activeSheet.name,
    isStructureProtected: book.isStructureProtected,
    settings: [...book.settings],
    properties: { ...book.properties },
  };
}

function sheetImage(sheet: Sheet): object {
  return {
    ...structuredClone({ ...without(sheet, 'id', 'part'), rows: [], tables: [], conditionalFormats: [] }),
    columnWidths: [...sheet.columnWidths].sort(byNumber),
    rowHeights: [...sheet.rowHeights].sort(byNumber),
    hiddenRows: [...sheet.hiddenRows],
    rowOutlines: [...sheet.rowOutlines].sort(byNumber),
    rows: Object.fromEntries(cellImages(sheet.rows)),
    tables: sheet.tables.map((table) => without(table, 'id')),
    conditionalFormats: sheet.conditionalFormats
      .map((format) => JSON.stringify(without(format, 'id')))
      .sort(),
  };
}

function cellImages(rows: Sheet['rows']): [string, object][] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell: Cell | undefined, column): [string, object][] => {
      if (cell === undefined || isUntouched(cell)) return [];
      return [
        [formatAddress({ row, column, rows: 1, columns: 1 }), { ...cell, style: styleImage(cell.style) }],
      ];
    }),
  );
}

/** Styles never change and are shared by many cells. */
const styleImages = new WeakMap<CellStyle, object>();

function styleImage(style: CellStyle): object {
  const known = styleImages.get(style);
  if (known !== undefined) return known;
  const image = without(style, 'xf');
  styleImages.set(style, image);
  return image;
}

function isUntouched(cell: Cell): boolean {
  const { value, formula, style, ...rest } = cell;
  return value === null && formula === null && looksDefault(style) && Object.keys(rest).length === 0;
}

function byNumber([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}

function without<T extends object, Key extends keyof T>(value: T, ...keys: readonly Key[]): Omit<T, Key> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.some((one) => one === key)),
  ) as Omit<T, Key>;
}
