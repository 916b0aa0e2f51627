import { areaAddress, nameFormula } from '../cells/addresses';
import { parseArea } from '../cells/parseArea';
import { parseReference } from '../cells/parseReference';
import { boundingArea, type Rectangle } from '../cells/rectangle';
import { sameName } from '../cells/sameName';
import { patiently } from './patience';
import { openWorkbook } from './recovery/openWorkbook';
import { rangeOf } from './ranges/ranges';
import { readPlaces } from './reading/readPlaces';
import { runInExcel } from './runInExcel';

/** What a name or a table covered before and covers now: `A1:F11` and `A1:F13`. */
export interface Covered {
  readonly before: string;
  readonly after: string;
}

/** Thrown where a name is not there any longer, is a formula (`OFFSET`), of which only the user knows how it is to go on, or is a table's on a protected sheet. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered';
}

/**
 * Lets an input's name cover other cells of its sheet: the name is redefined, a table is resized. No cell is changed.
 *
 * @param cells `A12:F13`.
 * @param extent `more`: what it covers now and these cells; `exactly`: these cells, as they were before.
 * @throws NotCovered, or Excel's own error, and nothing has been changed.
 */
export function coverName(
  excel: typeof Excel,
  name: string,
  cells: string,
  extent: 'more' | 'exactly',
): Promise<Covered> {
  return patiently(excel, () =>
    runInExcel(excel, async (context) => {
      const { names, tables, sheets } = await openWorkbook(context);
      const { workbook } = context;
      const change = (area: Rectangle): { readonly area: Rectangle } & Covered => {
        const wanted = parseArea(cells);
        if (wanted === null) throw new NotCovered(`${cells} is no area.`);
        const grown = extent === 'more' ? boundingArea([area, wanted]) : wanted;
        return { area: grown, before: areaAddress(area), after: areaAddress(grown) };
      };
      const table = tables.find((entry) => sameName(entry.name, name));
      if (table !== undefined) {
        const isProtected = sheets.some((sheet) => sheet.id === table.sheetId && sheet.isProtected);
        if (isProtected) throw new NotCovered(`The sheet of ${name} is protected.`);
        const item = workbook.tables.getItem(table.name);
        const [place] = await readPlaces(context, [item.getRange()]);
        if (!place) throw new NotCovered(`${name} is not there.`);
        const { area, ...covered } = change(place.area);
        item.resize(rangeOf(workbook.worksheets.getItem(place.sheetId), area));
        await context.sync();
        return covered;
      }
      const entry = names.find((one) => sameName(one.name, name));
      const reference = entry === undefined ? null : parseReference(entry.formula);
      if (entry === undefined || reference === null) throw new NotCovered(`${name} is no plain name.`);
      const { area, ...covered } = change(reference.area);
      workbook.names.getItem(entry.name).formula = nameFormula(reference.sheet, area);
      await context.sync();
      return covered;
    }),
  );
}
