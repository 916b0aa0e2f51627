import { groupFormulas, isSpilled, type FormulaPlace } from '../../freezing/groupFormulas';
import type { LiveCell, LiveFormula, LiveSheet } from '../../freezing/liveFormula';
import { contains } from '../../cells/rectangle';
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

interface OnSheet<Formula> {
  readonly sheet: SheetEntry;
  readonly formulas: readonly Formula[];
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
  const candidates = used
    .map((one, index) => candidatesOf(one, cells[index]?.formulas ?? [], isWanted))
    .filter(({ formulas }) => formulas.length > 0);
  const shown = await readShown(context, candidates);
  const complete = await readShown(context, await withSpills(context, shown));
  return complete
    .filter(({ formulas }) => formulas.length > 0)
    .map(({ sheet, formulas }) => ({ ...sheet, formulas }));
}

function candidatesOf(
  { sheet, area }: SheetUsed<SheetEntry>,
  cells: CellMatrices['formulas'],
  isWanted: IsWanted,
): OnSheet<Candidate> {
  const formulas = cells.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      if (typeof formula !== 'string' || !isWanted(formula, sheet.name)) return [];
      const [row, column] = [area.row + down, area.column + right];
      return [{ formula, row, column, area: { row, column, rows: 1, columns: 1 } }];
    }),
  );
  return { sheet, formulas };
}

/** Reads what the formulas show, unless it is known; a text that only looks like a formula is left out. */
async function readShown(
  context: Excel.RequestContext,
  sheets: readonly OnSheet<Candidate | LiveFormula>[],
): Promise<OnSheet<LiveFormula>[]> {
  const unknown = sheets.flatMap(({ sheet, formulas }, index) =>
    groupFormulas(formulas.filter((one) => !isKnown(one))).map((group) => {
      return { index, sheetId: sheet.id, ...group };
    }),
  );
  const read = await readAreas(context, unknown, ['values', 'valueTypes', 'numberFormat']);
  const results = sheets.map(({ sheet, formulas }) => ({ sheet, formulas: formulas.filter(isKnown) }));
  unknown.forEach(({ index, area: within, formulas }, at) => {
    const cells = liveCells(read[at]);
    for (const formula of formulas) {
      const { row, column, area } = formula;
      const own = cells
        .slice(row - within.row, row - within.row + area.rows)
        .map((line) => line.slice(column - within.column, column - within.column + area.columns));
      if (own[0]?.[0]?.value !== formula.formula) results[index]?.formulas.push({ ...formula, cells: own });
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

/**
 * The formulas with all that they spill over. Excel is asked about rectangles of formulas first, and about single cells
 * only where a rectangle has spilled cells, so that ten thousand ordinary formulas are one question.
 */
async function withSpills(
  context: Excel.RequestContext,
  sheets: readonly OnSheet<LiveFormula>[],
): Promise<OnSheet<LiveFormula>[]> {
  const groups = sheets.flatMap(({ sheet: { id: sheetId }, formulas }) =>
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
  const spills = new Map(asked.map(({ formula }, index) => [formula, found[index]]));
  return sheets.map(({ sheet, formulas }) => {
    return {
      sheet,
      formulas: withoutFilled(formulas.map((one) => ({ ...one, area: spills.get(one) ?? one.area }))),
    };
  });
}

/** Without the cells that another formula spills over: Excel may give its formula for them too. */
function withoutFilled(formulas: readonly LiveFormula[]): readonly LiveFormula[] {
  const spills = formulas.filter(isSpilled);
  if (spills.length === 0) return formulas;
  return formulas.filter((one) => !spills.some(({ area }) => area !== one.area && contains(area, one)));
}
