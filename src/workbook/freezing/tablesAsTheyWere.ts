import type { AreaChange } from '../../freezing/areaChange';
import { sameArea } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import { readAreas } from '../reading/readAreas';
import { readPlaces } from '../reading/readPlaces';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import type { TableBeside } from './tablesBeside';

/**
 * Looks whether Excel has filled anything of tables but what was written, or let them grow.
 *
 * @throws WrittenOtherwise naming the first that is another.
 */
export async function expectTables(
  context: Excel.RequestContext,
  tables: readonly TableBeside[],
): Promise<void> {
  const changed = (await compareTables(context, tables)).find(
    ({ isMoved, filled }) => isMoved || filled.length > 0,
  );
  if (changed === undefined) return;
  const { name, place } = changed.table;
  const what = changed.isMoved ? 'reaches over other cells' : 'has other cells';
  throw new WrittenOtherwise(`»${name}« on »${place.sheet}« ${what} than before.`, {
    sheet: place.sheet,
    table: name,
  });
}

/** Lets tables reach over the cells they did, and gives what is to be written to have the others as they were. */
export async function shrinkTables(
  context: Excel.RequestContext,
  tables: readonly TableBeside[],
): Promise<AreaChange[]> {
  const compared = await compareTables(context, tables);
  const moved = compared.filter(({ isMoved }) => isMoved);
  for (const { table } of moved) {
    const { name, place } = table;
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    context.workbook.tables.getItem(name).resize(rangeOf(sheet, place.area));
  }
  if (moved.length > 0) await context.sync();
  return compared.flatMap(({ filled }) => filled);
}

interface Compared {
  readonly table: TableBeside;
  readonly isMoved: boolean;
  /** Writes what stood in the cells that are others now, and leaves the rest alone. */
  readonly filled: readonly AreaChange[];
}

async function compareTables(
  context: Excel.RequestContext,
  tables: readonly TableBeside[],
): Promise<Compared[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map(({ name }) => context.workbook.tables.getItem(name).getRange());
  const places = await readPlaces(context, ranges);
  const all = tables.flatMap(({ neighbours }) => neighbours);
  const read = await readAreas(
    context,
    all.map(({ change }) => change),
    ['formulas'],
  );
  let next = 0;
  return tables.map((table, index) => {
    const filled = table.neighbours.flatMap(({ change, formulas }): AreaChange[] => {
      const now = read[next++]?.formulas ?? [];
      const inputs = change.before.map((line, row) =>
        line.map((input, column) => (formulas[row]?.[column] === now[row]?.[column] ? null : input)),
      );
      const differs = inputs.some((line) => line.some((input) => input !== null));
      return differs ? [{ ...change, before: inputs, after: inputs }] : [];
    });
    return { table, isMoved: !sameArea(places[index]?.area ?? table.place.area, table.place.area), filled };
  });
}
