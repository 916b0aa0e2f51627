import type { NameFormula } from '../../freezing/findOurFormulas';
import { groupFormulas, type FormulaPlace } from '../../freezing/groupFormulas';
import { linkedBooks } from '../../sharing/linkedBooks';
import type { SharingPlace } from '../../sharing/sharing';
import type { SharingFacts } from '../../sharing/sharingFacts';
import { areaAddress } from '../cells/addresses';
import { readAreas } from '../freezing/readAreas';
import type { SheetUsed } from '../freezing/readUsedAreas';

interface LinkedCell extends FormulaPlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly books: readonly string[];
}

/** Finds what reads from other workbooks: formulas in the used parts of sheets, and defined names. */
export async function readLinks(
  context: Excel.RequestContext,
  used: readonly SheetUsed<{ readonly name: string }>[],
  names: readonly NameFormula[],
  isSheet: (name: string) => boolean,
): Promise<Pick<SharingFacts, 'links' | 'mendableLinks'>> {
  const read = await readAreas(context, used, ['formulas']);
  const cells = used.map((one, index) => linkedCells(one, read[index]?.formulas ?? [], isSheet));
  const inCells = cells.flat().map(({ sheet, area, books }): SharingPlace => {
    return { sheet, address: areaAddress(area), text: books.join(', ') };
  });
  const inNames = names.flatMap(({ name, sheet, formula }): SharingPlace[] => {
    const books = linkedBooks(formula, isSheet);
    return books.length === 0 ? [] : [{ sheet, address: null, text: `${name}: ${books.join(', ')}` }];
  });
  return { links: [...inCells, ...inNames], mendableLinks: await countValues(context, cells) };
}

function linkedCells(
  { sheet, sheetId, area }: SheetUsed<{ readonly name: string }>,
  formulas: readonly (readonly unknown[])[],
  isSheet: (name: string) => boolean,
): LinkedCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, right): LinkedCell[] => {
      const books = linkedBooks(String(formula), isSheet);
      if (books.length === 0) return [];
      const [row, column] = [area.row + down, area.column + right];
      return [{ sheet: sheet.name, sheetId, row, column, area: { row, column, rows: 1, columns: 1 }, books }];
    }),
  );
}

/** How many of the cells show no error. @param sheets the cells of each sheet. */
async function countValues(
  context: Excel.RequestContext,
  sheets: readonly (readonly LinkedCell[])[],
): Promise<number> {
  const areas = sheets.flatMap((cells) =>
    groupFormulas(cells).map(({ area, formulas }) => ({ sheetId: formulas[0]?.sheetId ?? '', area })),
  );
  const read = await readAreas(context, areas, ['valueTypes']);
  return read.flatMap(({ valueTypes }) => valueTypes.flat()).filter((type) => type !== 'Error').length;
}
