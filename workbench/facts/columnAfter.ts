import { smallTable } from './smallTable';

type Cell = string | number;

/** What a column of a table holds after a formula has been written to one of its cells, `B2` or `B3`. */
export async function columnAfter(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  before: readonly [Cell, Cell],
  address: string,
  formula: string,
): Promise<Cell[][]> {
  await smallTable(sheet, context, before);
  sheet.getRange(address).formulas = [[formula]];
  const column = sheet.getRange('B2:B3');
  column.load('formulas');
  await context.sync();
  return column.formulas as Cell[][];
}
