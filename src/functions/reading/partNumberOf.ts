import { parseExactNumber } from '../../money/parseExactNumber';
import { cellText } from '../../tables/cellText';
import type { FunctionArgument } from '../../texts/functionArgument';
import type { CellValue } from '../../cells/grid';
import { impossible, wrongKind } from '../refusal';
import { singleCell } from './singleCell';

/** The argument `nr` as a number from 1 to `count`. Refused where it is no whole number (`#VALUE!`), or outside (`#N/A`). */
export function partNumberOf(value: unknown, argument: FunctionArgument, count: number): number {
  const cell = singleCell(value, argument);
  const number = wholeNumber(cell);
  if (number === null) throw wrongKind((texts) => texts.notAWholeNumber(argument, cellText(cell)));
  if (number < 1 || number > count) {
    throw impossible((texts) => texts.numberOutside(argument, cellText(cell), count));
  }
  return number;
}

/** The whole number in a cell, as number or text; null where there is none. */
export function wholeNumber(cell: CellValue): number | null {
  const number = parseExactNumber(cell);
  return number === null || number.decimals > 0 ? null : Number(number.coefficient);
}
