import type { NameFormula } from '../../freezing/findOurFormulas';

/** The defined names of the workbook and of its sheets, in one sync. */
export async function readNames(context: Excel.RequestContext): Promise<NameFormula[]> {
  const takeNames = askForNames(context);
  await context.sync();
  return takeNames();
}

/** Asks for them in the next request; after it the function gives them. */
export function askForNames({ workbook }: Excel.RequestContext): () => NameFormula[] {
  const { names, worksheets } = workbook;
  names.load('items/name,items/formula,items/scope');
  worksheets.load(`items/name,${NAMES_OF_SHEETS}`);
  return () => namesIn(workbook);
}

/** The names of a workbook of which they have been loaded. */
export function namesIn({ names, worksheets }: Excel.Workbook): NameFormula[] {
  const own = (sheet: string | null, items: readonly Excel.NamedItem[]): NameFormula[] =>
    ofScope(sheet, items).map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
  return [
    ...own(null, names.items),
    ...worksheets.items.flatMap((sheet) => own(sheet.name, sheet.names.items)),
  ];
}

/** Asks for the names of single sheets alone; after the next sync the function gives them. */
export function askForSheetNames(
  { workbook }: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly name: string }[],
): () => NameFormula[] {
  const found = sheets.map(({ id, name }) => ({ name, names: workbook.worksheets.getItem(id).names }));
  for (const { names } of found) names.load('items/name,items/formula,items/scope');
  return () =>
    found.flatMap((sheet) =>
      ofScope(sheet.name, sheet.names.items).map(({ name, formula }) => {
        return { name, sheet: sheet.name, formula: String(formula) };
      }),
    );
}

/** What to load of worksheets for their names. */
export const NAMES_OF_SHEETS = 'items/names/items/name,items/names/items/formula,items/names/items/scope';

/** The names that are a sheet's own, or (null) the workbook's: Excel was reported to list the workbook's among every sheet's (office-js 1011). */
export function ofScope(sheet: string | null, items: readonly Excel.NamedItem[]): readonly Excel.NamedItem[] {
  return items.filter(({ scope }) => scope === (sheet === null ? 'Workbook' : 'Worksheet'));
}
