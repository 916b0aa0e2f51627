import type { NameFormula } from '../../freezing/findOurFormulas';

/** The defined names of the workbook and of its sheets, in one sync. */
export async function readNames(context: Excel.RequestContext): Promise<NameFormula[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  const own = (sheet: string | null, items: readonly Excel.NamedItem[]): NameFormula[] =>
    items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
  return [
    ...own(null, names.items),
    ...worksheets.items.flatMap((sheet) => own(sheet.name, sheet.names.items)),
  ];
}
