import { endColumn, endRow, type Rectangle } from './rectangle';

/** The letters of a zero-based column: `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `B2`, of a place with zero-based row and column. */
export function cellAddress({ row, column }: Pick<Rectangle, 'row' | 'column'>): string {
  return cell(row, column, '');
}

/** `B2:D9`, or `B2` for a single cell; `$B$2:$D$9` with `'$'` as the mark. */
export function areaAddress(area: Rectangle, mark: '' | '$' = ''): string {
  const first = cell(area.row, area.column, mark);
  const last = cell(endRow(area) - 1, endColumn(area) - 1, mark);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas take it, always in quotes: `'Børn''s ark'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** What a defined name refers to: `='Fordeling Drift'!$A$1:$G$12`. */
export function nameFormula(sheet: string, area: Rectangle): string {
  return `=${quotedSheet(sheet)}!${areaAddress(area, '$')}`;
}

/** Whether what a defined name refers to, `='Fordeling Drift'!$A$1:$G$12`, stands on a sheet; quotes are left out where a name needs none. */
export function standsOn(formula: string, sheet: string): boolean {
  const target = formula.replace(/^=/, '').replace(/![^!]*$/, '');
  return [sheet, quotedSheet(sheet)].some((one) => one.toLowerCase() === target.toLowerCase());
}

function cell(row: number, column: number, mark: string): string {
  return mark + columnLetters(column) + mark + String(row + 1);
}

/** The zero-based column of its letters: `A` is 0, `XFD` 16383. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
