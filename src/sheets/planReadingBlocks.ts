import { areaAddress } from '../cells/addresses';
import { areaOfGrid } from '../cells/areaOfGrid';
import type { ColumnReading, RangeReading } from '../tables/rangeReading';
import { columnHeadings, readingHeadings } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { figures, SENTENCES, ORE_FORMAT, WHOLE_FORMAT } from './columnPlans';
import { ageCondition } from './age/ageFormula';
import { columnRange, linkTo } from './cells';
import type { BlockPlan, BlockRange, ColumnPlan, FormulaCell, RowPlan } from './sheetPlan';

const AGE = readingHeadings.indexOf('Siden fordelingen');

/** A row for each input range: where it stands, how many of its rows are used and which are not, and a native formula that says whether it has changed since. */
export function planRangesBlock(
  readings: readonly RangeReading[],
  texts: SheetTexts,
  definedName: string,
): BlockPlan {
  return {
    definedName,
    columns: [SENTENCES, SENTENCES, figures(WHOLE_FORMAT), SENTENCES, { ...SENTENCES, wrap: false }],
    rows: [
      { kind: 'heading', cells: readingHeadings },
      ...readings.map((reading): RowPlan => {
        const { grid, rows } = reading;
        const link = linkTo(grid, `${grid.name}!${areaAddress(areaOfGrid(grid))}`);
        return {
          kind: 'item',
          cells: [grid.name, link, rows, texts.leftOut(reading), ageOf(reading, texts)],
        };
      }),
    ],
    liveChecks: { rows: 'items', columns: [AGE], good: texts.ok },
  };
}

/** The cells of a planned `planRangesBlock` that say whether a range has changed. */
export function ageCells(definedName: string, ranges: number): BlockRange[] {
  return Array.from({ length: ranges }, (_, index) => columnRange(definedName, 1 + index, AGE));
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
    columns: [...Array<ColumnPlan>(4).fill(SENTENCES), figures(ORE_FORMAT)],
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
  return { kind: 'item', cells: [name, linkTo(cell), heading, texts.columnMeaning(column), sum] };
}
