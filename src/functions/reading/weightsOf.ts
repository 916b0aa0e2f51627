import { EXACT_ZERO, type ExactNumber, isNegative } from '../../money/exactNumber';
import { type NumberRead, readNumbers } from '../../money/readNumbers';
import { cellText } from '../../tables/cellText';
import type { FunctionArgument } from '../../texts/functionArgument';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { remembersRecent } from '../recent';
import { impossible, refusedAs, wrongKind } from '../refusal';
import { placeIn, type Range, argumentRange } from './range';
import { withoutError } from './singleCell';

const NO_NUMBER: NumberRead = { number: null, doubt: null, hasUnit: false };

/** The argument `vægte`, ready for allocating, one for each cell; empty is 0. Refused where a cell is no number, or negative. */
export const weightsOf: (value: unknown) => PreparedWeights = remembersRecent((value) =>
  prepared(exactWeights(argumentRange(value), 'weights')),
);

/** The weights in a range's cells, exactly, each by what its neighbours say. `argument` is what messages call the range. */
export function exactWeights(range: Range, argument: FunctionArgument): ExactNumber[] {
  const read = readNumbers(range.cells.map((value) => ({ value, isPercent: false })));
  return range.cells.map((cell, at) => {
    const place = placeIn(argument, range, at);
    const text = cellText(withoutError(cell, place));
    if (text === '') return EXACT_ZERO;
    const { number, doubt } = read[at] ?? NO_NUMBER;
    // A function cannot warn, so it refuses what a sheet would tell of; but a number in a cell is what it is.
    if (doubt !== null && doubt !== 'three decimals')
      throw refusedAs('number-doubtful', { text, doubt }, place);
    if (number === null) throw wrongKind((texts) => texts.weightNotANumber(text, place));
    if (isNegative(number)) throw impossible((texts) => texts.weightNegative(text, place));
    return number;
  });
}
