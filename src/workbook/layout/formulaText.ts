import type { BlockRange, FormulaCell, LinkCell } from '../../sheets/sheetPlan';
import { areaAddress, cellAddress, quotedSheet } from '../../cells/addresses';
import type { BlockPlace, SheetCell } from './blockPlaces';

/** Excel refuses a longer text within a formula. */
const LONGEST_LITERAL = 255;

/**
 * A planned formula as Excel takes it: `=SUM(D2:D9)`, with `'Fordeling Drift'!` before what stands on another sheet
 * than the formula. The places are those at the time of writing; Excel keeps them right when rows go.
 */
export function formulaText(
  cell: FormulaCell,
  ownSheet: string,
  places: ReadonlyMap<string, BlockPlace>,
): string {
  const parts = cell.formula.map((part) => {
    if (typeof part === 'string') return part;
    const { sheet, now } = placeOfBlock(part, places);
    const first = now(part.row, part.column);
    const last = now(part.row + part.rows - 1, part.column + part.columns - 1);
    const rows = last.row - first.row + 1;
    const address = areaAddress({ ...first, rows, columns: last.column - first.column + 1 });
    return sheet === ownSheet ? address : `${quotedSheet(sheet)}!${address}`;
  });
  return `=${parts.join('')}`;
}

/**
 * A native link: `=HYPERLINK("#'Omkostninger'!D7","Omkostninger!D7")`. Excel does not move the address within the
 * text, so it is the one the cell has in the end. A text over 255 characters is cut.
 */
export function linkText({ link, text }: LinkCell, places: ReadonlyMap<string, BlockPlace>): string {
  const { sheet, cell } = linkTarget(link, places);
  const address = cellAddress(cell);
  const shown = text.length > LONGEST_LITERAL ? `${text.slice(0, LONGEST_LITERAL - 1)}…` : text;
  return `=HYPERLINK(${literal(`#${quotedSheet(sheet)}!${address}`)},${literal(shown)})`;
}

function linkTarget(
  link: LinkCell['link'],
  places: ReadonlyMap<string, BlockPlace>,
): { sheet: string; cell: SheetCell } {
  if ('sheet' in link) return { sheet: link.sheet, cell: { row: link.row, column: link.column } };
  const place = placeOfBlock(link, places);
  return { sheet: place.sheet, cell: place.finally(link.row, link.column) };
}

function placeOfBlock({ block }: BlockRange, places: ReadonlyMap<string, BlockPlace>): BlockPlace {
  const place = places.get(block);
  if (place === undefined) throw new RangeError(`The plan refers to a block it does not hold: ${block}`);
  return place;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
