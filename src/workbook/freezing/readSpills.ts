import { groupFormulas, type FormulaPlace } from '../../freezing/groupFormulas';
import { rangeOf } from '../ranges/ranges';
import type { Rectangle } from '../../cells/rectangle';
import { askAll } from '../reading/askAll';
import { askForSpill } from '../reading/askForSpill';

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
  const hasSpill = await askAll(
    context,
    groups.map(({ sheetId, area }) => () => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
      range.load('hasSpill');
      // Null where some cells have it, whatever the type says.
      return () => (range.hasSpill as boolean | null) !== false;
    }),
  );
  const asked = groups
    .filter((_, index) => hasSpill[index])
    .flatMap(({ sheetId, formulas }) => formulas.map((formula) => ({ sheetId, formula })));
  const found = await askAll(
    context,
    asked.map(
      ({ sheetId, formula: { row, column } }) =>
        () =>
          askForSpill(context, { sheetId, row, column }),
    ),
  );
  return new Map(
    asked.flatMap(({ formula }, index): [Formula, Rectangle][] => {
      const area = found[index] ?? null;
      return area === null ? [] : [[formula, area]];
    }),
  );
}
