import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import { isTable } from '../layout/changedAmounts';
import { firstTexts, plannedFirstTexts, withFormulas } from '../layout/firstTexts';
import { type PlacedBlock, sheetRow } from '../layout/sheetLayout';

/** What the rows and columns of a table are called where it stands: the same name means the same row or column. */
export interface BlockLines {
  readonly area: Rectangle;
  /** From the area's first row and column; null for one that holds nothing. The second »Skive« is told from the first. */
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** A table before it is written anew and afterwards, while emptied rows are still there. */
export interface FollowedBlock {
  readonly name: string;
  readonly before: BlockLines;
  readonly after: BlockLines;
}

/** The rows and columns of a block before and after; null where it is new, or no table. */
export function followedBlock(block: PlacedBlock): FollowedBlock | null {
  const { plan, before, area } = block;
  if (before === null || !isTable(plan)) return null;
  const rows: (string | null)[] = Array.from({ length: area.rows }, () => null);
  const planned = plannedFirstTexts(plan);
  numbered(planned).forEach((text, row) => {
    rows[sheetRow(block, row) - area.row] = text;
  });
  return {
    name: plan.definedName,
    before: {
      area: before.area,
      rows: numbered(withFormulas(firstTexts(before.values), planned)),
      columns: numbered(before.values[0]?.map(textOf) ?? []),
    },
    after: { area, rows, columns: numbered(plan.rows[0]?.cells.map(textOf) ?? []) },
  };
}

/** Whether rows or columns of a table come, go or change places, so that formulas may lose them. */
export function movesLines(block: PlacedBlock): boolean {
  const followed = followedBlock(block);
  if (followed === null) return false;
  const { before, after } = followed;
  return !isSame(before.rows, after.rows) || !isSame(before.columns, after.columns);
}

function isSame(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function textOf(cell: CellValue | object | null): string {
  return typeof cell === 'object' ? '' : String(cell);
}

/** A text's mark of being another one of the same name; nothing a cell holds. */
const AGAIN = '\u0000';

/** The second and third of the same text are told from the first. */
function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text}${AGAIN}${count}`;
  });
}

/** A row or column as a person reads it. */
export function plainLine(text: string): string {
  return text.split(AGAIN)[0] ?? '';
}
