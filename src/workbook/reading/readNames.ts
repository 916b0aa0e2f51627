import type { NameFormula } from '../../freezing/findOurFormulas';
import { askForNamesInParts } from './askForNamesInParts';
import { inHalves } from './inHalves';
import { isTooLarge } from '../errorCode';

type SheetOfNames = Pick<Excel.Worksheet, 'id' | 'name'>;

const WANTED = { name: true, formula: true, scope: true };
const OF_SHEETS = Object.keys(WANTED)
  .map((property) => `items/names/items/${property}`)
  .join();

/** The defined names of the workbook and of its sheets, in one sync, or in several where there are thousands. */
export async function readNames(context: Excel.RequestContext): Promise<NameFormula[]> {
  const [names] = await readNamesBeside(context, () => context.sync());
  return names;
}

/**
 * Reads them in the sync in which `readRest` reads something else. Excel was reported to list the workbook's names among
 * every sheet's: twenty thousand of them come to 20 MB in a workbook of ten sheets, and are then read in parts.
 */
export async function readNamesBeside<Rest>(
  context: Excel.RequestContext,
  readRest: () => Promise<Rest>,
): Promise<readonly [NameFormula[], Rest]> {
  const { names, worksheets } = context.workbook;
  names.load(WANTED);
  worksheets.load(`items/name,${OF_SHEETS}`);
  try {
    const rest = await readRest();
    const ofSheets = worksheets.items.flatMap((sheet) => namesOf(sheet.name, sheet.names.items));
    return [[...namesOf(null, names.items), ...ofSheets], rest];
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  worksheets.load('items/id,items/name');
  const readOfWorkbook = askForNamesInParts(context, WANTED);
  const rest = await readRest();
  const ofWorkbook = namesOf(null, await readOfWorkbook());
  return [[...ofWorkbook, ...(await readSheetNames(context, worksheets.items))], rest];
}

/** The names of single sheets alone, in one sync, or in halves where the answer would be too large. */
export function readSheetNames(
  context: Excel.RequestContext,
  sheets: readonly SheetOfNames[],
): Promise<NameFormula[]> {
  return inHalves(sheets, async (some) => {
    const takeNames = askForSheetNames(context, some);
    await context.sync();
    return takeNames();
  });
}

/** Asks for the names of single sheets alone; after the next sync the function gives them. */
export function askForSheetNames(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetOfNames[],
): () => NameFormula[] {
  const found = sheets.map(({ id, name }) => ({ name, names: workbook.worksheets.getItem(id).names }));
  for (const { names } of found) names.load(WANTED);
  return () => found.flatMap(({ name, names }) => namesOf(name, names.items));
}

function namesOf(sheet: string | null, items: readonly Excel.NamedItem[]): NameFormula[] {
  return ofScope(sheet, items).map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}

/** The names that are a sheet's own, or (null) the workbook's: Excel was reported to list the workbook's among every sheet's (office-js 1011). */
export function ofScope(sheet: string | null, items: readonly Excel.NamedItem[]): readonly Excel.NamedItem[] {
  return items.filter(({ scope }) => scope === (sheet === null ? 'Workbook' : 'Worksheet'));
}
