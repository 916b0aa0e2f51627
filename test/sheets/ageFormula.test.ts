import type { CellValue } from '../../src/cells/grid';
import { ageCondition } from '../../src/sheets/age/ageFormula';

/** A cost range with an Excel error in the last column, which nobody reads: it is looked at column by column. */
function gridWithError(columns: number): Parameters<typeof ageCondition>[0] {
  const texts = Array.from({ length: columns - 1 }, (_, column) => `Kolonne ${column}`);
  const values: CellValue[][] = [
    [...texts, 'Noter'],
    [...texts, '#N/A'],
  ];
  return { name: 'Omkostninger', sheet: 'Ark1', row: 0, column: 0, values };
}

// The letters of texts are looked for as long as there is room, then the digits, then the lengths alone.
test.each([2, 3, 8, 12, 40])(
  'a range of %d columns with an error gives a formula that Excel takes',
  (columns) => {
    const condition = ageCondition(gridWithError(columns), 2);
    expect(condition.length).toBeLessThanOrEqual(7500);
    // An operator or a separator with nothing after it: Excel refuses the formula, and all that is written with it.
    expect(condition.match(/[-+*,(](?=[,)])|\($/g)).toBeNull();
  },
);
