import type { RowOutline, Sheet } from '../../book/book';
import { isOn, type Attributes } from '../xml/xmlNode';

/** What a row is beside its cells. */
export interface RowState {
  /** In points, where a user gave it one; where it is missing the row follows its contents. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
  /** The groups that it belongs to, or ends. */
  readonly outline: RowOutline | undefined;
}

/** What a row's attributes say. */
export function readRowLook({
  ht,
  customHeight,
  hidden,
  outlineLevel = '0',
  collapsed,
}: Attributes): RowState {
  const outline = { level: Number(outlineLevel), isCollapsed: isOn(collapsed) };
  return {
    height: isOn(customHeight) && ht !== undefined ? Number(ht) : undefined,
    isHidden: isOn(hidden),
    outline: outline.level === 0 && !outline.isCollapsed ? undefined : outline,
  };
}

/** What a row of a sheet is now. */
export function rowLookOf({ rowHeights, hiddenRows, rowOutlines }: Sheet, row: number): RowState {
  return { height: rowHeights.get(row), isHidden: hiddenRows.has(row), outline: rowOutlines.get(row) };
}

/** Gives a row of a sheet what it is. */
export function setRowLook(sheet: Sheet, row: number, { height, isHidden, outline }: RowState): void {
  if (height !== undefined) sheet.rowHeights.set(row, height);
  if (isHidden) sheet.hiddenRows.add(row);
  if (outline !== undefined) sheet.rowOutlines.set(row, outline);
}

/** The rows that are something beside their cells. */
export function rowsWithLook({ rowHeights, hiddenRows, rowOutlines }: Sheet): Set<number> {
  return new Set([...rowHeights.keys(), ...hiddenRows, ...rowOutlines.keys()]);
}

export function isSameRowLook(one: RowState, other: RowState): boolean {
  return one.height === other.height && one.isHidden === other.isHidden && isSameOutline(one, other);
}

function isSameOutline({ outline: one }: RowState, { outline: other }: RowState): boolean {
  return one?.level === other?.level && one?.isCollapsed === other?.isCollapsed;
}

/**
 * A row's attributes, with those changed that say something else than what it is to be. Where the height follows the
 * contents, the one measured before gives way
 * to what `measure` finds now, if the contents need another (`isOutgrown`).
 */
export function withRowLook(
  attributes: Attributes,
  wanted: RowState,
  isOutgrown: boolean,
  measure: () => number | undefined,
): Attributes {
  const read = readRowLook(attributes);
  const { height, isHidden, outline } = wanted;
  const on = (is = false): string | undefined => (is ? '1' : undefined);
  const isLeft = height === read.height && !(height === undefined && isOutgrown);
  return {
    ...attributes,
    ...(isHidden === read.isHidden ? {} : { hidden: on(isHidden) }),
    ...(isSameOutline(read, wanted)
      ? {}
      : {
          outlineLevel: outline?.level ? String(outline.level) : undefined,
          collapsed: on(outline?.isCollapsed),
        }),
    ...(isLeft ? {} : { ht: (height ?? measure())?.toString(), customHeight: on(height !== undefined) }),
  };
}
