import { SHEET_COLUMNS } from '../../cells/excelLimits';
import { endColumn, type Rectangle } from '../../cells/rectangle';
import { askAll, type Question } from '../reading/askAll';
import { movesBeside, type SheetLayout } from '../layout/sheetLayout';
import { rangeOf } from '../ranges/ranges';
import { CannotWriteHere, type InTheWay } from '../workbook';

/**
 * Refuses to make room where Excel would have to tear something of the user's: cells are not put in beside a table or pivot
 * table of which they move a part, and no rows in the middle of a pivot table. One sync, or none where no lines come or nothing is there to be torn.
 *
 * @throws CannotWriteHere
 */
export async function refuseTorn(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<void> {
  const questions = layouts.flatMap(
    ({ sheet: { id, plan, tables, hasPivots = false }, blocks, rowInserts }): Question<InTheWay[]>[] => {
      if (id === null || (tables.length === 0 && !hasPivots)) return [];
      const sheet = context.workbook.worksheets.getItem(id);
      const beside = blocks.filter(movesBeside).flatMap(({ before }) => {
        return before === null ? [] : [() => askBeside(sheet, before.area)];
      });
      let shift = 0;
      const within = rowInserts.map(({ row, rows }) => {
        const at = row - shift;
        shift += rows;
        return () => askAcross(sheet, at);
      });
      return [...beside, ...within].map((ask) => () => {
        const takeNames = ask();
        return () => takeNames().map((table) => ({ sheet: plan.name, table }));
      });
    },
  );
  const places = (await askAll(context, questions)).flat();
  const once = new Map(places.map((place) => [JSON.stringify(place), place]));
  if (once.size > 0) throw new CannotWriteHere('torn', [...once.values()]);
}

/** Those to the right of a block that have cells in its rows and others outside them. */
function askBeside(sheet: Excel.Worksheet, area: Rectangle): () => string[] {
  const column = endColumn(area);
  const range = rangeOf(sheet, { ...area, column, columns: SHEET_COLUMNS - column });
  const askIn = (isWhole: boolean): (() => string[]) => {
    const takes = [range.getTables(isWhole), range.getPivotTables(isWhole)].map(askForNames);
    return () => takes.flatMap((take) => take());
  };
  const [takeSome, takeWhole] = [askIn(false), askIn(true)];
  return () => {
    const whole = new Set(takeWhole());
    return takeSome().filter((name) => !whole.has(name));
  };
}

/** Pivot tables that have cells in a row and in the one above. */
function askAcross(sheet: Excel.Worksheet, row: number): () => string[] {
  const askAt = (at: number): (() => string[]) =>
    askForNames(
      rangeOf(sheet, { row: at, rows: 1, column: 0, columns: SHEET_COLUMNS }).getPivotTables(false),
    );
  const [takeAbove, takeBelow] = [askAt(row - 1), askAt(row)];
  return () => {
    const below = new Set(takeBelow());
    return takeAbove().filter((name) => below.has(name));
  };
}

function askForNames(found: Excel.TableScopedCollection | Excel.PivotTableScopedCollection): () => string[] {
  found.load('items/name');
  return () => found.items.map(({ name }: { readonly name: string }) => name);
}
