import type { ExactNumber } from '../../money/exactNumber';
import { isNegative } from '../../money/exactSign';
import { parseAmount } from '../../money/parseAmount';
import { parseExactNumber } from '../../money/parseExactNumber';
import { cellText } from '../../tables/cellText';
import type { FunctionArgument } from '../../texts/functionArgument';
import type { CellValue } from '../../cells/grid';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { createRecent } from '../recent';
import { impossible, wrongKind } from '../refusal';
import { copyOfRange, isSameRange, placeIn, type Range, rangeOf } from './range';
import { withoutError } from './singleCell';

const NOTHING: ExactNumber = { coefficient: 0n, decimals: 0 };

const recent = createRecent({
  most: 16,
  isSame: isSameRange,
  copy: copyOfRange,
  make: (value: unknown) => prepared(exactWeights(rangeOf(value), 'weights')),
});

/** The argument `vægte`, ready for allocating, one for each cell; empty is 0. Refused where a cell is no number, or negative. */
export function weightsOf(value: unknown): PreparedWeights {
  return recent.of(value);
}

/** The weights in a range's cells, exactly. `argument` is what messages call the range. */
export function exactWeights(range: Range, argument: FunctionArgument): ExactNumber[] {
  return range.cells.map((cell, at) => {
    const place = placeIn(argument, range, at);
    const weight = weightIn(withoutError(cell, place));
    if (weight === null) throw wrongKind((texts) => texts.weightNotANumber(cellText(cell), place));
    if (isNegative(weight)) throw impossible((texts) => texts.weightNegative(cellText(cell), place));
    return weight;
  });
}

/** A weight may be a plain number, or an amount as people write it: '1,2 mio.'. */
function weightIn(cell: CellValue): ExactNumber | null {
  if (cellText(cell) === '') return NOTHING;
  const number = parseExactNumber(cell);
  if (number !== null) return number;
  const amount = parseAmount(cell);
  return amount.kind === 'amount' && !amount.rounded
    ? { coefficient: BigInt(amount.ore), decimals: 2 }
    : null;
}
