import type { AreaChange, CellInput } from '../../freezing/areaChange';
import type { Inventory } from '../reading/inventory';
import type { Journal } from '../reading/journal';
import { isSameInput } from '../reading/isSameInput';
import { markedSheet } from '../reading/markedSheet';
import { type CellMatrices, readAreas } from '../reading/readAreas';
import { isFormula } from '../reading/sheetFormulas';
import { expectChanges, sendChanges } from './changeCells';

/**
 * Writes what cells held into those that hold something else or have another number format. Twice where it must: a formula
 * that is put back may fill others of its table's column. No sync where the journal knows of no such cells.
 */
export async function putCellsBack(
  context: Excel.RequestContext,
  { entries }: Journal,
  inventory: Inventory,
): Promise<void> {
  const held = entries.flatMap((entry): AreaChange[] => {
    const sheet = entry.kind === 'cells' ? markedSheet(entry.sheet, inventory) : null;
    if (entry.kind !== 'cells' || sheet === null) return [];
    const { area, inputs, formats } = entry;
    return [{ sheetId: sheet.id, sheet: sheet.name, area, before: inputs, after: inputs, formats }];
  });
  for (let time = 1; time <= 2 && held.length > 0; time++) {
    const read = await readAreas(context, held, ['formulas', 'numberFormat']);
    const others = held.flatMap((one, index) => differing(one, read[index]));
    if (others.length === 0) return;
    await sendChanges(context, others, true);
    await expectChanges(context, others);
  }
}

/** Only the cells that hold something else; none, or one. */
function differing(
  change: AreaChange,
  now: Pick<CellMatrices, 'formulas' | 'numberFormat'> | undefined,
): AreaChange[] {
  const differs = (input: CellInput, row: number, column: number): boolean =>
    input !== null &&
    (now?.numberFormat[row]?.[column] !== change.formats[row]?.[column] ||
      !isSameInput(input, now?.formulas[row]?.[column] ?? ''));
  const hasFormula = change.before.some((line) => line.some(isFormula));
  const before = change.before.map((line, row) =>
    line.map((input, column) => (differs(input, row, column) ? input : null)),
  );
  const inputs = before.flat().filter((input) => input !== null);
  // Cells that a formula spills over hold nothing of their own, and show something: they are right where the formula is.
  const isRight = hasFormula && inputs.every((input) => input === '');
  if (inputs.length === 0 || isRight) return [];
  return [{ ...change, before, after: before }];
}
