import type { PrintSetup, Rectangle } from '../../book/book';
import { parseAddress, quoteSheetName, splitSheet } from '../../book/addresses';
import { MAX_COLUMNS } from '../../book/limits';

/** The built-in name of the rows and columns that every printed page of a sheet repeats. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

type TitleRows = PrintSetup['titleRows'];

/** The repeated rows in the name's formula: of `Drift!$A:$B,Drift!$1:$2` the first two. */
export function titleRowsIn(formula: string): TitleRows {
  const area = areasIn(formula)
    .map(({ area }) => area)
    .find(({ columns }) => columns === MAX_COLUMNS);
  return area === undefined ? null : { first: area.row, last: area.row + area.rows - 1 };
}

/** The name's formula with other rows; the columns it repeats stay. Empty where nothing is left to repeat. */
export function withTitleRows(formula: string, sheetName: string, rows: TitleRows): string {
  const columns = areasIn(formula).filter(({ area }) => area.columns !== MAX_COLUMNS);
  const addresses = columns.map(({ address }) => address);
  if (rows !== null) addresses.push(`$${rows.first + 1}:$${rows.last + 1}`);
  return addresses.map((address) => `${quoteSheetName(sheetName)}!${address}`).join(',');
}

/** A comma separates areas, but may also stand in a sheet's name. */
function areasIn(formula: string): { readonly address: string; readonly area: Rectangle }[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((part) => {
    const { sheet, rest: address } = splitSheet(part.trim());
    const area = parseAddress(address);
    // A bracket belongs to a call: `OFFSET(Ark1!$1:$1`.
    return area === null || sheet?.includes('(') === true ? [] : [{ address, area }];
  });
}
