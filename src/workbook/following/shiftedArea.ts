import { type LineSpan } from './lineMoves';
import { SHEET_ROWS } from '../../cells/excelLimits';
import { isWithin, endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { cellsBeside, columnGaps, type PlacedBlock, rowGaps, type SheetLayout } from '../layout/sheetLayout';

/**
 * What a reference to an area of a sheet becomes, as Excel sees to it, when lines have changed places and rows and cells
 * have been put in: one that lies within what moves goes along, and one that something is put into becomes larger.
 */
export function shiftedArea(
  before: Rectangle,
  { moves, rowInserts, cellInserts }: Pick<SheetLayout, 'moves' | 'rowInserts' | 'cellInserts'>,
): Rectangle {
  let area = before;
  for (const axis of ['rows', 'columns'] as const) {
    const move = moves.find((one) => one.axis === axis && isWithin(area, one.from));
    if (move === undefined) continue;
    const { from, to } = move;
    area = { ...area, row: area.row + to.row - from.row, column: area.column + to.column - from.column };
  }
  if (area.rows < SHEET_ROWS) {
    for (const { row, rows } of rowInserts) area = withRows(area, grown(rowsOf(area), row, rows));
  }
  for (const insert of cellInserts) {
    if (!sharesAllRows(area, insert)) continue;
    area = withColumns(area, grown(columnsOf(area), insert.column, insert.columns));
  }
  return area;
}

/** What it becomes when emptied lines are then taken out: null where nothing is left of it. Cells beside keep their place. */
export function areaWithoutGaps(
  before: Rectangle,
  blocks: readonly PlacedBlock[],
  keepsRows: (block: PlacedBlock) => boolean,
): Rectangle | null {
  let area = before;
  for (const block of [...blocks].sort((one, other) => other.area.row - one.area.row)) {
    if (sharesAllRows(area, block.area)) {
      const beside = cellsBeside(block);
      let left: LineSpan | null = columnsOf(area);
      if (beside !== null) left = grown(left, beside.column, beside.columns);
      for (const gap of columnGaps(block).reverse()) left = left && shrunk(left, gap.column, gap.columns);
      if (left === null) return null;
      area = withColumns(area, left);
    }
    for (const gap of area.rows < SHEET_ROWS ? rowGaps(block).reverse() : []) {
      const isWhole = !keepsRows(block);
      if (!isWhole && (area.column < gap.column || endColumn(area) > endColumn(gap))) continue;
      const span = isWhole ? rowsOf(area) : grown(rowsOf(area), endRow(block.area), gap.rows);
      const left = shrunk(span, gap.row, gap.rows);
      if (left === null) return null;
      area = withRows(area, left);
    }
  }
  return area;
}

const rowsOf = ({ row, rows }: Rectangle): LineSpan => ({ first: row, count: rows });
const columnsOf = ({ column, columns }: Rectangle): LineSpan => ({ first: column, count: columns });
const withRows = (area: Rectangle, { first, count }: LineSpan): Rectangle => ({
  ...area,
  row: first,
  rows: count,
});
const withColumns = (area: Rectangle, { first, count }: LineSpan): Rectangle => {
  return { ...area, column: first, columns: count };
};

function sharesAllRows(area: Rectangle, band: Rectangle): boolean {
  return area.row >= band.row && endRow(area) <= endRow(band);
}

function grown({ first, count }: LineSpan, at: number, added: number): LineSpan {
  if (at <= first) return { first: first + added, count };
  return { first, count: at < first + count ? count + added : count };
}

function shrunk({ first, count }: LineSpan, at: number, taken: number): LineSpan | null {
  const end = at + taken;
  const lost = Math.max(0, Math.min(end, first + count) - Math.max(at, first));
  if (lost === count) return null;
  return { first: end <= first ? first - taken : Math.min(first, at), count: count - lost };
}
