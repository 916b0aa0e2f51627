import { groupFormulas, isSpilled, type FormulaPlace } from '../../freezing/groupFormulas';
import type { LiveCell, LiveFormula, LiveSheet } from '../../freezing/liveFormula';
import { contains, type Rectangle } from '../../cells/rectangle';
import type { CellValue } from '../../cells/grid';
import type { SheetEntry } from '../reading/inventory';
import { readAreas, type CellMatrices } from '../reading/readAreas';
import { readUsedAreas, type SheetUsed } from '../reading/readUsedAreas';
import { rangeOf } from '../ranges/ranges';
import { askAll } from '../reading/askAll';
import { askForSpill } from '../reading/askForSpill';

/** Whether a formula on a sheet is one to look for. */
type IsWanted = (formula: string, sheet: string) => boolean;

interface Candidate extends FormulaPlace {
  readonly formula: string;
}

/**
 * Finds formulas on sheets, those of ours as a rule, with all that they show; sheets without one are left out. Six
 * syncs, beside those that large sheets need.
 */
export async function readLiveSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isWanted: IsWanted,
): Promise<LiveSheet[]> {
  const used = await readUsedAreas(context, sheets);
  const cells = await readAreas(context, used, ['formulas']);
  const found = used.map((one, index) => {
    return { ...one, candidates: candidatesOf(one, cells[index]?.formulas ?? [], isWanted) };
  });
  const withSome = found.filter(({ candidates }) => candidates.length > 0);
  const shown = await readShown(
    context,
    withSome.map(({ sheetId, candidates }) => ({ sheetId, formulas: candidates })),
  );
  const spills = await readSpills(
    context,
    withSome.map(({ sheetId }, index) => ({ sheetId, formulas: shown[index] ?? [] })),
  );
  const complete = await readShown(
    context,
    withSome.map(({ sheetId }, index) => {
      const formulas = (shown[index] ?? []).map((one) => ({ ...one, area: spills.get(one) ?? one.area }));
      return { sheetId, formulas: withoutFilled(formulas) };
    }),
  );
  return withSome.flatMap(({ sheet }, index) => {
    const formulas = complete[index] ?? [];
    return formulas.length === 0 ? [] : [{ ...sheet, formulas }];
  });
}

function candidatesOf(
  { sheet, area }: SheetUsed<SheetEntry>,
  cells: CellMatrices['formulas'],
  isWanted: IsWanted,
): Candidate[] {
  return cells.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      if (typeof formula !== 'string' || !isWanted(formula, sheet.name)) return [];
      const [row, column] = [area.row + down, area.column + right];
      return [{ formula, row, column, area: { row, column, rows: 1, columns: 1 } }];
    }),
  );
}

/** Reads what the formulas show, unless it is known; a text that only looks like a formula is left out. */
async function readShown(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly formulas: readonly (Candidate | LiveFormula)[] }[],
): Promise<LiveFormula[][]> {
  const unknown = sheets.flatMap(({ sheetId, formulas }, index) =>
    groupFormulas(formulas.filter((one) => !isKnown(one))).map((group) => ({ index, sheetId, ...group })),
  );
  const read = await readAreas(context, unknown, ['values', 'valueTypes', 'numberFormat']);
  const results = sheets.map(({ formulas }): LiveFormula[] => formulas.filter(isKnown));
  unknown.forEach(({ index, area: within, formulas }, at) => {
    const cells = liveCells(read[at]);
    for (const formula of formulas) {
      const { row, column, area } = formula;
      const own = cells
        .slice(row - within.row, row - within.row + area.rows)
        .map((line) => line.slice(column - within.column, column - within.column + area.columns));
      if (own[0]?.[0]?.value !== formula.formula) results[index]?.push({ ...formula, cells: own });
    }
  });
  return results;
}

function isKnown(formula: Candidate | LiveFormula): formula is LiveFormula {
  return 'cells' in formula && !isSpilled(formula);
}

function liveCells(read: Omit<CellMatrices, 'formulas'> | undefined): LiveCell[][] {
  return (read?.values ?? []).map((line, row) =>
    line.map((value: CellValue, column) => ({
      value,
      isError: read?.valueTypes[row]?.[column] === 'Error',
      numberFormat: read?.numberFormat[row]?.[column] ?? '',
    })),
  );
}

/** Without the cells that another formula spills over: Excel may give its formula for them too. */
function withoutFilled<Formula extends FormulaPlace>(formulas: readonly Formula[]): Formula[] {
  const spills = formulas.filter(isSpilled);
  if (spills.length === 0) return [...formulas];
  return formulas.filter((one) => !spills.some(({ area }) => area !== one.area && contains(area, one)));
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
