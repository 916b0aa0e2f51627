import { sameArea } from '../../cells/rectangle';
import type { AreaChange } from '../../freezing/areaChange';
import { readAreas } from '../reading/readAreas';
import { readPlaces } from '../reading/readPlaces';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import { expectChanges, sendChanges } from '../recovery/changeCells';
import type { TableBeside } from './tablesBeside';

/**
 * Writes what rectangles are to hold after a change, and reads it back. Number formats stay what they are.
 *
 * @param tables those whose other cells Excel may have filled: they are to be as they were.
 * @throws WrittenOtherwise where a cell does not hold what was written to it, or one that was not written has changed: in
 * a table Excel makes formulas of its own.
 */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
  tables: readonly TableBeside[],
): Promise<void> {
  await sendChanges(context, changes);
  await expectChanges(context, changes);
  await expectTables(context, tables);
}

/** Looks whether Excel has filled anything of tables but what was written, or let them grow. */
async function expectTables(context: Excel.RequestContext, tables: readonly TableBeside[]): Promise<void> {
  if (tables.length === 0) return;
  const ranges = tables.map(({ name }) => context.workbook.tables.getItem(name).getRange());
  const places = await readPlaces(context, ranges);
  const neighbours = tables.flatMap((table) => table.neighbours.map((one) => ({ table, ...one })));
  const read = await readAreas(
    context,
    neighbours.map(({ change }) => change),
    ['formulas'],
  );
  const filled = neighbours.filter(({ change, formulas }, index) =>
    change.before.some((line, row) =>
      line.some((input, at) => input !== null && formulas[row]?.[at] !== read[index]?.formulas[row]?.[at]),
    ),
  );
  tables.forEach((table, index) => {
    const { name, place } = table;
    const isMoved = !sameArea(places[index]?.area ?? place.area, place.area);
    if (!isMoved && filled.every((one) => one.table !== table)) return;
    const what = isMoved ? 'reaches over other cells' : 'has other cells';
    const message = `»${name}« on »${place.sheet}« ${what} than before.`;
    throw new WrittenOtherwise(message, { sheet: place.sheet, table: name });
  });
}
