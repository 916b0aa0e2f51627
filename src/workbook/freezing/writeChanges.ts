import type { AreaChange } from '../../freezing/areaChange';
import { expectChanges, sendChanges, type Side } from '../recovery/changeCells';
import { expectTables, shrinkTables } from './tablesAsTheyWere';
import type { TableBeside } from './tablesBeside';

/**
 * Writes what rectangles are to hold after a change, or what they held before it, and reads it back. Number formats stay
 * what they are.
 *
 * @param tables those whose other cells Excel may have filled: they are to be as they were, and `before` sees to it.
 * @throws WrittenOtherwise where a cell does not hold what was written to it, or one that was not written has changed: in
 * a table Excel makes formulas of its own.
 */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
  side: Side,
  tables: readonly TableBeside[] = [],
): Promise<void> {
  await sendChanges(context, changes, side);
  if (side === 'before') await sendChanges(context, await shrinkTables(context, tables), side);
  await expectChanges(context, changes, side);
  await expectTables(context, tables);
}
