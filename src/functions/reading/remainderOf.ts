import { parseRemainder } from '../../keys/parseRounding';
import type { Remainder } from '../../keys/remainderAmong';
import { cellText } from '../../tables/cellText';
import { foldText } from '../../tables/foldText';
import type { CellValue } from '../../cells/grid';
import { LARGEST_REMAINDER, remainderTo } from '../partRounding';
import type { PreparedWeights } from '../preparedWeights';
import { impossible, wrongKind } from '../refusal';
import { nearestRecipient } from './nearestRecipient';
import { optionalCell } from './singleCell';
import { partNumberOf, wholeNumber } from './partNumberOf';
import type { Recipients } from './recipientsOf';

/** The argument `rest` where the recipients have names: a rule, a recipient's name, or its number from 1. Left out it is `største rest`. */
export function remainderAmongNames(value: unknown, { names, places }: Recipients): Remainder {
  const cell = optionalCell(value, 'remainder');
  const named = places.get(foldText(cellText(cell)));
  if (named === 'twice') throw impossible((texts) => texts.recipientTwice(cellText(cell)));
  if (named !== undefined) return remainderTo(named);
  return ruleOrNumber(cell, names.length, (text) =>
    impossible((texts) => texts.remainderUnknown(text, nearestRecipient(text, names))),
  );
}

/** The argument `rest` where there are only weights: a rule, or the number of a part from 1. Left out it is `største rest`. */
export function remainderAmongNumbers(value: unknown, { exact }: PreparedWeights): Remainder {
  const cell = optionalCell(value, 'remainder');
  return ruleOrNumber(cell, exact.length, (text) => impossible((texts) => texts.remainderNeedsNumber(text)));
}

/** @param refuse makes the refusal of a text that is neither. */
function ruleOrNumber(cell: CellValue, count: number, refuse: (text: string) => Error): Remainder {
  const text = cellText(cell);
  if (text === '') return LARGEST_REMAINDER;
  if (typeof cell === 'boolean') throw wrongKind((texts) => texts.notAWholeNumber('remainder', text));
  if (typeof cell === 'number' || wholeNumber(cell) !== null) {
    return remainderTo(partNumberOf(cell, 'remainder', count) - 1);
  }
  const rule = parseRemainder(text);
  if (rule.kind === 'to') throw refuse(text);
  return { rule, index: null };
}
