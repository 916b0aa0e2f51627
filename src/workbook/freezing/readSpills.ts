import { groupFormulas, type FormulaPlace } from '../../freezing/groupFormulas';
import { loadArea, areaOf, rangeOf } from '../ranges/ranges';
import type { Rectangle } from '../../cells/rectangle';
import { inBatches } from '../reading/inBatches';

/** Each takes some 300 bytes of a request. */
const RANGES_PER_REQUEST = 2000;

interface Found<Formula> {
  readonly sheetId: string;
  readonly formula: Formula;
}

/**
 * Finds out which formulas spill and over what. Excel is asked about rectangles of formulas first, and about single
 * cells only where a rectangle has spilled cells, so that ten thousand ordinary formulas are one question.
 */
export async function readSpills<Formula extends FormulaPlace>(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly formulas: readonly Formula[] }[],
): Promise<ReadonlyMap<Formula, Rectangle>> {
  const groups = sheets.flatMap(({ sheetId, formulas }) =>
    groupFormulas(formulas).map((group) => ({ sheetId, ...group })),
  );
  const hasSpill = await inBatches(groups, RANGES_PER_REQUEST, async (batch) => {
    const ranges = batch.map(({ sheetId, area }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
      range.load('hasSpill');
      return range;
    });
    await context.sync();
    // Null where some cells have it, whatever the type says.
    return ranges.map((range) => (range.hasSpill as boolean | null) !== false);
  });
  const asked = groups
    .filter((_, index) => hasSpill[index])
    .flatMap(({ sheetId, formulas }) => formulas.map((formula) => ({ sheetId, formula })));
  const areas = await inBatches(asked, RANGES_PER_REQUEST, (batch) => readSpillAreas(context, batch));
  return new Map(
    asked.flatMap(({ formula }, index): [Formula, Rectangle][] => {
      const area = areas[index] ?? null;
      return area === null ? [] : [[formula, area]];
    }),
  );
}

async function readSpillAreas<Formula extends FormulaPlace>(
  context: Excel.RequestContext,
  asked: readonly Found<Formula>[],
): Promise<(Rectangle | null)[]> {
  const ranges = asked.map(({ sheetId, formula: { row, column } }) => {
    const cell = rangeOf(context.workbook.worksheets.getItem(sheetId), { row, column, rows: 1, columns: 1 });
    const spill = cell.getSpillingToRangeOrNullObject();
    loadArea(spill);
    return spill;
  });
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : areaOf(range)));
}
