import { areaAddress } from '../cells/addresses';
import { parseArea } from '../cells/parseArea';
import { parseReference } from '../cells/parseReference';
import { boundingArea } from '../cells/rectangle';
import { sameName } from '../cells/sameName';
import { runPatiently } from './patience';
import { openWorkbook } from './recovery/openWorkbook';
import { cover } from './ranges/namedCells';
import { findNamed } from './reading/findNamed';

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
  return runPatiently(excel, async (context) => {
    const inventory = await openWorkbook(context);
    const { names, tables, sheets } = inventory;
    const isNamed = (entry: { readonly name: string }): boolean => sameName(entry.name, name);
    const entry = names.find(isNamed);
    const isPlain = entry !== undefined && parseReference(entry.formula) !== null;
    if (!isPlain && !tables.some(isNamed)) throw new NotCovered(`${name} is no table or plain name.`);
    const found = await findNamed(context, inventory, name);
    if (found === null) throw new NotCovered(`${name} is not there.`);
    const isProtected = sheets.some(({ id, isProtected: is }) => id === found.sheetId && is);
    if (found.isTable && isProtected) throw new NotCovered(`The sheet of ${name} is protected.`);
    const wanted = parseArea(cells);
    if (wanted === null) throw new NotCovered(`${cells} is no area.`);
    const area = extent === 'more' ? boundingArea([found.reach, wanted]) : wanted;
    cover(context, found, area);
    await context.sync();
    return { before: areaAddress(found.reach), after: areaAddress(area) };
  });
}
