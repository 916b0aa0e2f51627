import type { Allocation } from '../allocation/allocation';
import { finding, type Finding } from '../findings/finding';
import { LONGEST_TEXT, SHEET_COLUMNS, SHEET_ROWS } from '../cells/excelLimits';
import type { ChosenSheet } from './chosenSheet';
import type { Grid } from '../cells/grid';
import type { SheetPlan } from './sheetPlan';
import type { CellRef } from '../findings/cellRef';
import { cellAt } from '../tables/table';

/** Rows of a sheet that are no cost row or recipient, at most: headings, totals, differences, checks, notes, empty rows. */
const FRAME_ROWS = 100;
/** Columns beside the pots': label, price, key, certainty, remark, share, sum, per inhabitant. */
const FRAME_COLUMNS = 8;

/**
 * Each group is a sheet, and a total of the overview names a cell of each: `'Fordeling ' and 21 letters'!B1048576+` is
 * 44 characters, or 48 with a quote in the name. A formula has room for 8,192.
 */
const MOST_GROUPS = 150;

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
 * Errors for planned sheets that Excel has no room for, or whose texts are longer than a cell, each of these told once
 * for the input cell that it comes from, however many sheets show it.
 */
export function checkPlannedSizes(sheets: readonly SheetPlan[], grids: readonly Grid[]): Finding[] {
  const told = new Map<string, Finding>();
  const sizes = sheets.flatMap(({ name, blocks }) => {
    for (const text of longTexts(blocks)) {
      const cell = inputCellOf(text, grids);
      const params = { sheet: name, length: text.length, limit: LONGEST_TEXT };
      const place = cell === null ? name : JSON.stringify(cell);
      if (!told.has(place)) told.set(place, finding('error', 'text-too-long', cell, params));
    }
    // One empty row between two blocks.
    const rows = blocks.reduce((sum, block) => sum + block.rows.length, blocks.length - 1);
    return sizeFindings(name, rows, Math.max(...blocks.map((block) => block.columns.length)));
  });
  return [...sizes, ...told.values()];
}

function sizeFindings(sheet: string, rows: number, columns: number): Finding[] {
  const long = finding('error', 'sheet-too-long', null, { sheet, rows, limit: SHEET_ROWS });
  const wide = finding('error', 'sheet-too-wide', null, { sheet, columns, limit: SHEET_COLUMNS });
  return [...(rows > SHEET_ROWS ? [long] : []), ...(columns > SHEET_COLUMNS ? [wide] : [])];
}

/** As many different texts are looked for in the input, cell by cell. */
const MOST_TEXTS = 20;

function longTexts(blocks: SheetPlan['blocks']): readonly string[] {
  const texts = new Set<string>();
  for (const { rows } of blocks) {
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (typeof cell === 'string' && cell.length > LONGEST_TEXT) texts.add(cell);
      }
    }
  }
  return [...texts].slice(0, MOST_TEXTS);
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
