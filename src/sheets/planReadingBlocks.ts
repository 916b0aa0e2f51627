import { areaAddress } from '../cells/addresses';
import { areaOfGrid } from '../cells/areaOfGrid';
import { formatCell } from '../findings/formatCell';
import type { ColumnReading, RangeReading } from '../tables/rangeReading';
import { columnHeadings, readingHeadings } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { ageCondition } from './age/ageFormula';
import { ORE_FORMAT } from './amountFormat';
import type { BlockPlan, BlockRange, ColumnPlan, FormulaCell, RowPlan } from './sheetPlan';

const AGE = readingHeadings.indexOf('Siden fordelingen');
const TEXT: ColumnPlan = { format: 'text', align: 'left', wrap: true };

/** A row for each input range: where it stands, how many of its rows are used and which are not, and a native formula that says whether it has changed since. */
export function planRangesBlock(
  readings: readonly RangeReading[],
  texts: SheetTexts,
  definedName: string,
): BlockPlan {
  const count: ColumnPlan = { format: '#,##0', align: 'right' };
  return {
    definedName,
    columns: [TEXT, TEXT, count, TEXT, { ...TEXT, wrap: false }],
    rows: [
      { kind: 'heading', cells: readingHeadings },
      ...readings.map((reading): RowPlan => {
        const { grid, rows, totals, blankRows } = reading;
        const address = areaAddress(areaOfGrid(grid));
        return {
          kind: 'item',
          cells: [
            grid.name,
            {
              link: { sheet: grid.sheet, row: grid.row, column: grid.column },
              text: `${grid.name}!${address}`,
            },
            rows,
            texts.leftOut(totals.map(formatCell), blankRows),
            ageOf(reading, texts),
          ],
        };
      }),
    ],
    liveChecks: { rows: 'items', columns: [AGE], good: texts.ok },
  };
}

/** The cells of a planned `planRangesBlock` that say whether a range has changed. */
export function ageCells(definedName: string, ranges: number): BlockRange[] {
  return Array.from({ length: ranges }, (_, index) => ({
    block: definedName,
    row: 1 + index,
    column: AGE,
    rows: 1,
    columns: 1,
  }));
}

function ageOf({ grid, namedRows }: RangeReading, texts: SheetTexts): FormulaCell {
  const condition = ageCondition(grid, namedRows);
  return { formula: [`IF(${condition},"${texts.ok}","${texts.changed(grid.name)}")`] };
}

/** A row for each column of the posts and the recipients: what it was taken for, and what its figures come to. */
export function planColumnsBlock(
  readings: readonly RangeReading[],
  texts: SheetTexts,
  definedName: string,
): BlockPlan {
  return {
    definedName,
    columns: [TEXT, TEXT, TEXT, TEXT, { format: ORE_FORMAT, align: 'right' }],
    rows: [
      { kind: 'heading', cells: columnHeadings },
      ...readings.flatMap(({ grid, columns }) =>
        columns.map((column) => columnRow(grid.name, column, texts)),
      ),
    ],
  };
}

function columnRow(name: string, column: ColumnReading, texts: SheetTexts): RowPlan {
  const { cell, heading, sum } = column;
  const link = { link: { sheet: cell.sheet, row: cell.row, column: cell.column }, text: formatCell(cell) };
  return { kind: 'item', cells: [name, link, heading, texts.columnMeaning(column), sum] };
}
