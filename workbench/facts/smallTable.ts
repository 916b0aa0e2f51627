type Cell = string | number;

/** Makes a table of `A1:B3`, headed `a` and `b`, whose second column holds what is given. */
export async function smallTable(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  [first, second]: readonly [Cell, Cell] = [2, 4],
): Promise<Excel.Table> {
  const range = sheet.getRange('A1:B3');
  range.formulas = [
    ['a', 'b'],
    [1, first],
    [3, second],
  ];
  const table = sheet.tables.add(range, true);
  await context.sync();
  return table;
}
