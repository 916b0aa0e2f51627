import type { CellValue } from '../../cells/grid';
import type { FunctionArgument } from '../../texts/functionArgument';
import { singleCell } from './singleCell';

/**
 * The only cell of an optional argument; `''` where it is left out. 0 counts as left out: Excel hands over an empty
 * cell as 0, and no optional argument means anything by it.
 */
export function optionalCell(value: unknown, argument: FunctionArgument): CellValue {
  const cell = singleCell(value, argument);
  return cell === 0 ? '' : cell;
}
