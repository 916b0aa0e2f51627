import type { CellPlan, RowPlan } from '../../sheets/sheetPlan';
import { inParts } from '../ranges/inParts';
import { linkColor, tintFills } from './looks';
import { rangeOf } from '../ranges/ranges';
import type { Requests } from '../ranges/requests';
import { sheetColumn, sheetRow, type PlacedBlock } from '../layout/sheetLayout';

const CELL_BYTES = 80;

/** The looks that differ from row to row: traffic lights, and links that look like links. One action for each such column. */
export async function formatCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: PlacedBlock,
): Promise<void> {
  const { plan } = block;
  for (let column = 0; column < plan.columns.length; column++) {
    const hasTint = column === plan.tintColumn;
    if (!hasTint && !plan.rows.some((row) => isLink(row.cells[column]))) continue;
    const looks = plan.rows.map((row) => cellLook(row, column, hasTint));
    if (looks.every((look) => look === null)) continue;
    await setLooks(requests, sheet, block, column, looks);
  }
}

async function setLooks(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: PlacedBlock,
  column: number,
  looks: readonly (Excel.CellPropertiesFormat | null)[],
): Promise<void> {
  const bySheetRow: Excel.SettableCellProperties[][] = Array.from({ length: block.area.rows }, () => [{}]);
  looks.forEach((format, row) => {
    if (format !== null) bySheetRow[sheetRow(block, row) - block.area.row] = [{ format }];
  });
  for (const part of inParts(bySheetRow, () => CELL_BYTES)) {
    await requests.makeRoom(part.bytes);
    const area = { row: block.area.row + part.first, column: sheetColumn(block, column), columns: 1 };
    rangeOf(sheet, { ...area, rows: part.rows.length }).setCellProperties([...part.rows]);
  }
}

function cellLook(row: RowPlan, column: number, hasTint: boolean): Excel.CellPropertiesFormat | null {
  const tinted = hasTint && row.tint !== undefined ? { fill: { color: tintFills[row.tint] } } : {};
  const linked = isLink(row.cells[column])
    ? { font: { color: linkColor, underline: 'Single' as const } }
    : {};
  const look = { ...tinted, ...linked };
  return Object.keys(look).length === 0 ? null : look;
}

function isLink(cell: CellPlan | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'link' in cell;
}
