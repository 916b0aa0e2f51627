import type { ArgumentPlace, FunctionArgument } from '../../texts/functionArgument';
import { cellText } from '../../tables/cellText';
import { isCellError } from '../../tables/isCellError';
import type { CellValue } from '../../cells/grid';
import { refusedAs, wrongKind } from '../refusal';
import { argumentRange } from './range';

/** The cell of an argument that must be a single one, `''` where it is left out. Refused where it is a larger range or holds an Excel error. */
export function singleCell(value: unknown, argument: FunctionArgument): CellValue {
  const { cells } = argumentRange(value);
  if (cells.length > 1) throw wrongKind((texts) => texts.tooManyCells(argument, cells.length));
  return withoutError(cells[0] ?? '', { argument, cell: null });
}

/**
 * The only cell of an optional argument; `''` where it is left out. 0 counts as left out: Excel hands over an empty
 * cell as 0, and no optional argument means anything by it.
 */
export function optionalCell(value: unknown, argument: FunctionArgument): CellValue {
  const cell = singleCell(value, argument);
  return cell === 0 ? '' : cell;
}

/** The cell itself, unless it holds an Excel error (`#REF!`), which is refused. */
export function withoutError(cell: CellValue, place: ArgumentPlace): CellValue {
  if (isCellError(cell)) throw refusedAs('cell-error', { text: cellText(cell) }, place);
  return cell;
}
