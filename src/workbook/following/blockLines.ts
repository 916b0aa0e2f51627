import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import { isTable } from '../layout/changedAmounts';
import { firstTexts, plannedFirstTexts, withFormulas } from '../layout/firstTexts';
import type { BlockPlace } from '../layout/blockPlaces';
import type { StandingBlock } from '../layout/standing';

/** What the rows and columns of a table are called: the same name means the same line. The second »Skive« is told from the first. */
export interface LineNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What the rows and columns of a table are called where it stands. */
export interface BlockLines extends LineNames {
  /** The first row and column have the first names. */
  readonly area: Rectangle;
}

/** A table before it is written anew and in the end. */
export interface FollowedBlock {
  readonly sheetId: string;
  readonly before: BlockLines;
  readonly after: BlockLines;
}

/** What the lines of a block are called, as it stands and as it is planned; null where it is no table, or goes. */
export function lineNames({
  plan,
  values,
}: StandingBlock): { readonly before: LineNames; readonly after: LineNames } | null {
  if (plan === null || !isTable(plan)) return null;
  const rows = plannedFirstTexts(plan);
  const columns = plan.rows[0]?.cells.map(textOf) ?? [];
  return {
    before: {
      rows: numbered(headedAs(rows, withFormulas(firstTexts(values), rows))),
      columns: numbered(headedAs(columns, values[0]?.map(textOf) ?? [])),
    },
    after: { rows: numbered(rows), columns: numbered(columns) },
  };
}

/** Whether rows or columns of a table come, go or change places, so that formulas may lose them. */
export function movesLines(block: StandingBlock): boolean {
  const names = lineNames(block);
  return names !== null && JSON.stringify(names.before) !== JSON.stringify(names.after);
}

/** The lines of a block that stands, before and after. @param place where it is in the end. */
export function followedBlock(
  sheetId: string,
  standing: StandingBlock,
  place: BlockPlace,
): FollowedBlock | null {
  const names = lineNames(standing);
  if (names === null) return null;
  const [rows, columns] = [names.after.rows.length, names.after.columns.length];
  return {
    sheetId,
    before: { area: standing.area, ...names.before },
    after: { area: { ...place.finally(0, 0), rows, columns }, ...names.after },
  };
}

function textOf(cell: CellValue | object | null): string {
  return typeof cell === 'object' ? '' : String(cell);
}

/** The first line holds the headings, in whatever language. */
function headedAs(planned: readonly string[], standing: readonly string[]): string[] {
  return standing.map((text, line) => (line === 0 ? (planned[0] ?? text) : text));
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
