import type { BookValue, Rectangle, Sheet } from '../book/book';
import { intersection } from '../book/areas';
import type { BookValues } from '../xlsx/fileValues';
import type { ExpandedCell } from './expandedCell';

/** What has changed that formulas may depend on. */
export interface Changes {
  readonly areas: ReadonlyMap<Sheet, readonly Rectangle[]>;
  /** Defined names, tables and sheets (`kontrol!`) that mean something else now, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** The differences between two moments. Areas may cover a few unchanged cells between changed ones. */
export function changesBetween(before: BookValues, now: BookValues): Changes {
  const areas = new Map<Sheet, Rectangle[]>();
  for (const [sheet, rows] of now.cells) {
    const changed = changedAreas(before.cells.get(sheet) ?? [], rows);
    if (changed.length > 0) areas.set(sheet, changed);
  }
  const names = new Set([...before.names.keys(), ...now.names.keys()]);
  return {
    areas,
    names: new Set([...names].filter((name) => before.names.get(name) !== now.names.get(name))),
  };
}

/** Whether a formula is, reads or names something that has changed. */
export function isTouched(
  { sheet, row, column, expanded }: ExpandedCell,
  { areas, names }: Changes,
): boolean {
  if (isIn(areas.get(sheet), { row, column, rows: 1, columns: 1 })) return true;
  return (
    expanded.precedents.some((precedent) => isIn(areas.get(precedent.sheet), precedent.area)) ||
    [...expanded.names].some((name) => names.has(name))
  );
}

/** Nothing of a workbook: all of one that was not opened from a file has changed since. */
export const NO_VALUES: BookValues = { cells: new Map(), names: new Map() };

function isIn(areas: readonly Rectangle[] | undefined, area: Rectangle): boolean {
  return areas?.some((changed) => intersection(changed, area) !== null) === true;
}

type Values = readonly (readonly BookValue[] | undefined)[];

function changedAreas(before: Values, now: Values): Rectangle[] {
  const areas: Rectangle[] = [];
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    const span = changedSpan(before[row] ?? [], now[row] ?? []);
    if (span === undefined) continue;
    const above = areas.at(-1);
    const continues =
      above !== undefined &&
      above.row + above.rows === row &&
      above.column === span.column &&
      above.columns === span.columns;
    if (continues) areas[areas.length - 1] = { ...above, rows: above.rows + 1 };
    else areas.push({ row, rows: 1, ...span });
  }
  return areas;
}

function changedSpan(
  before: readonly BookValue[],
  now: readonly BookValue[],
): { readonly column: number; readonly columns: number } | undefined {
  let first = -1;
  let last = -1;
  for (let column = 0; column < Math.max(before.length, now.length); column++) {
    if (isUnchanged(before[column] ?? null, now[column] ?? null)) continue;
    if (first < 0) first = column;
    last = column;
  }
  return first < 0 ? undefined : { column: first, columns: last - first + 1 };
}

/** Whether two values are the same; an error is by its text. */
export function isUnchanged(one: BookValue, other: BookValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}
