import type { IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Page } from 'playwright-core';
import type { Book, Cell, CellStyle, Sheet } from '../../../workbench/book/book';
import { DEFAULT_STYLE, restyle } from '../../../workbench/book/styles';
import { fromGridValue, isForcedText } from '../../../workbench/page/binding/gridCell';
import { fromGridRange } from '../../../workbench/page/binding/gridSheet';
import { fromGridStyle } from '../../../workbench/page/binding/gridStyle';
import { columnPixels, rowPixels } from '../../../workbench/page/binding/units';

/** What a sheet holds and looks like, as far as the grid shows it; sizes in pixels. */
interface SheetSeen {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly unknown[];
  readonly frozen: readonly [rows: number, columns: number];
}

/** What Univer itself holds of the open workbook, read back from its own snapshot. */
export async function sheetsInGrid(page: Page): Promise<SheetSeen[]> {
  const data = await page.evaluate(() => {
    const { api, unitId } = window.workbench!.binding.port;
    return api.getWorkbook(unitId)!.save();
  });
  return data.sheetOrder.map((id) => readGridSheet(data.sheets[id] ?? {}, data));
}

function readGridSheet(sheet: Partial<IWorksheetData>, { styles }: IWorkbookData): SheetSeen {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(
      line as Record<string, NonNullable<IWorksheetData['cellData'][0]>[0]>,
    )) {
      const look: Nullable<IStyleData> = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
      const style = restyle(DEFAULT_STYLE, {
        ...fromGridStyle(look, DEFAULT_STYLE),
        quotePrefix: isForcedText(cell),
      });
      const formula = cell.f?.replace(/^=/, '') ?? null;
      note(cells, `${row},${column}`, { value: fromGridValue(cell, formula !== null), formula, style });
    }
  }
  return {
    name: sheet.name ?? '',
    isHidden: sheet.hidden?.valueOf() === 1,
    cells,
    widths: sizes(sheet.columnData ?? {}, ({ w }) => w),
    heights: sizes(sheet.rowData ?? {}, ({ h, ia }) => (ia?.valueOf() === 0 ? h : undefined)),
    merges: (sheet.mergeData ?? []).map(fromGridRange),
    frozen: [sheet.freeze?.ySplit ?? 0, sheet.freeze?.xSplit ?? 0],
  };
}

function sizes<Data>(
  data: Readonly<Record<number, Data>>,
  sizeOf: (data: Data) => number | undefined,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([index, item]) => {
      const size = sizeOf(item);
      return size === undefined ? [] : [[index, size]];
    }),
  );
}

/** The same of a workbook. */
export function sheetsIn(book: Book): SheetSeen[] {
  return book.sheets.map(readSheet);
}

function readSheet(sheet: Sheet): SheetSeen {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of sheet.rows.entries()) {
    line?.forEach((cell: Cell, column) => {
      note(cells, `${row},${column}`, cell);
    });
  }
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    cells,
    widths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [column, columnPixels(width)]),
    ),
    heights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [row, rowPixels(height)])),
    merges: sheet.merges,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
  };
}

/** Notes a cell unless it is as if nobody had touched it. What Univer does not hold (`xf`, `locked`) is left out. */
function note(
  cells: Record<string, unknown>,
  place: string,
  { value, formula, style }: Pick<Cell, 'value' | 'formula' | 'style'>,
): void {
  const { xf: _xf, locked: _locked, ...look }: CellStyle = style;
  const isUntouched = value === null && formula === null && restyle(DEFAULT_STYLE, look) === DEFAULT_STYLE;
  if (!isUntouched) cells[place] = { value, formula, look };
}
