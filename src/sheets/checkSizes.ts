import type { Allocation } from '../allocation/allocation';
import { finding, type Finding } from '../findings/finding';
import { LONGEST_TEXT, SHEET_COLUMNS, SHEET_ROWS } from '../cells/excelLimits';
import type { ChosenSheet } from './chosenSheet';
import type { Grid } from '../cells/grid';
import { MOST_GROUPS } from './mostGroups';
import type { SheetPlan } from './sheetPlan';
import type { CellRef } from '../findings/cellRef';
import { cellAt } from '../tables/cell';

/** Rows of a sheet that are no cost row or recipient, at most: headings, totals, differences, checks, notes, empty rows. */
const FRAME_ROWS = 100;
/** Columns beside the pots': label, price, key, certainty, remark, share, sum, per inhabitant. */
const FRAME_COLUMNS = 8;

/** An error where there are more groups than there can be sheets; to be asked before anything else is done about the sheets. */
export function checkGroupCount({ groups }: Allocation): Finding[] {
  if (groups.length <= MOST_GROUPS) return [];
  return [finding('error', 'too-many-groups', null, { count: groups.length, limit: MOST_GROUPS })];
}

/**
 * Errors for the groups' sheets that Excel has no room for, told before they are planned: a million planned rows would
 * fill the memory only to be refused.
 *
 * @param sheets the group's sheets, in the order of the groups.
 */
export function checkGroupSizes({ groups }: Allocation, sheets: readonly ChosenSheet[]): Finding[] {
  return groups.flatMap(({ rows, parties, pots }, index) => {
    const name = sheets[index]?.name ?? '';
    return sizeFindings(name, rows.length + parties.length + FRAME_ROWS, pots.length + FRAME_COLUMNS);
  });
}

/**
 * Errors for planned sheets that Excel has no room for, or whose texts are longer than a cell.
 * @param grids the input, one of whose cells a text that is too long comes from.
 */
export function checkPlannedSizes(sheets: readonly SheetPlan[], grids: readonly Grid[]): Finding[] {
  return sheets.flatMap(({ name, blocks }) => {
    // One empty row between two blocks.
    const rows = blocks.reduce((sum, block) => sum + block.rows.length, blocks.length - 1);
    const columns = Math.max(...blocks.map((block) => block.columns.length));
    const longest = blocks.map(longestText).reduce((a, b) => (b.length > a.length ? b : a), '');
    const { length } = longest;
    const tooLong = { sheet: name, length, limit: LONGEST_TEXT };
    return [
      ...sizeFindings(name, rows, columns),
      ...(length > LONGEST_TEXT
        ? [finding('error', 'text-too-long', inputCellOf(longest, grids), tooLong)]
        : []),
    ];
  });
}

function sizeFindings(sheet: string, rows: number, columns: number): Finding[] {
  const long = finding('error', 'sheet-too-long', null, { sheet, rows, limit: SHEET_ROWS });
  const wide = finding('error', 'sheet-too-wide', null, { sheet, columns, limit: SHEET_COLUMNS });
  return [...(rows > SHEET_ROWS ? [long] : []), ...(columns > SHEET_COLUMNS ? [wide] : [])];
}

function longestText({ rows }: SheetPlan['blocks'][number]): string {
  let longest = '';
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell === 'string' && cell.length > longest.length) longest = cell;
    }
  }
  return longest;
}

/** The input cell with the longest text that is part of a text on one of our sheets: the sector's for the heading `Kommuner 2021`; null where there is none. */
function inputCellOf(text: string, grids: readonly Grid[]): CellRef | null {
  let longest = 0;
  let found: CellRef | null = null;
  for (const grid of grids) {
    grid.values.forEach((values, row) => {
      values.forEach((_, column) => {
        const cell = cellAt(grid, row, column);
        if (cell.text.length <= longest || !text.includes(cell.text)) return;
        longest = cell.text.length;
        found = cell.ref;
      });
    });
  }
  return found;
}
