import type { NameFormula } from '../../freezing/findOurFormulas';
import type { LiveFormula, LiveSheet } from '../../freezing/liveFormula';
import { linkedBooks } from '../../sharing/linkedBooks';
import type { SharingPlace } from '../../sharing/sharing';
import type { SharingFacts } from '../../sharing/sharingFacts';
import { cellAddress } from '../../cells/addresses';
import { readLiveSheets } from '../freezing/readLiveSheets';
import type { SheetEntry } from '../reading/inventory';

/** Finds what reads from other workbooks: formulas on sheets, and defined names. */
export async function readLinks(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  names: readonly NameFormula[],
): Promise<Pick<SharingFacts, 'links' | 'mendableLinks'>> {
  const isSheet = isSheetName(sheets);
  const linking = await readLinkingSheets(context, sheets);
  const inCells = linking.flatMap(({ name, formulas }) =>
    [...formulas].sort(fromAbove).map((one): SharingPlace => {
      const text = linkedBooks(one.formula, isSheet).join(', ');
      return { sheet: name, address: cellAddress(one), text };
    }),
  );
  const inNames = names.flatMap(({ name, sheet, formula }): SharingPlace[] => {
    const books = linkedBooks(formula, isSheet);
    return books.length === 0 ? [] : [{ sheet, address: null, text: `${name}: ${books.join(', ')}` }];
  });
  const mendable = linking.flatMap(({ formulas }) => formulas).filter((formula) => !showsError(formula));
  return { links: [...inCells, ...inNames], mendableLinks: mendable.length };
}

/** The formulas that read from other workbooks, with all that they show; sheets without one are left out. */
export function readLinkingSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<LiveSheet[]> {
  const isSheet = isSheetName(sheets);
  return readLiveSheets(context, sheets, (formula) => linkedBooks(formula, isSheet).length > 0);
}

function fromAbove(one: LiveFormula, other: LiveFormula): number {
  return one.row - other.row || one.column - other.column;
}

function showsError({ cells }: LiveFormula): boolean {
  return cells.flat().some(({ isError }) => isError);
}

/** Tells whether a workbook has a sheet of a name; Excel does not tell `DRIFT` from `Drift`. */
function isSheetName(sheets: readonly { readonly name: string }[]): (name: string) => boolean {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}
