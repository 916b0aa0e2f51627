import { parseSplit } from '../../keys/parseSplit';
import { cellText } from '../../tables/cellText';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { impossible, refusedAs, wrongKind } from '../refusal';
import { remembered } from '../../cells/remembered';
import { singleCell } from './singleCell';

const splits = new Map<string, PreparedWeights>();
const MOST_SPLITS = 100;

/** The argument `split`, ready for allocating: '35/65' weighs 35 and 65. Refused where it is no split, or does not add up to 100. */
export function splitOf(value: unknown): PreparedWeights {
  const text = cellText(singleCell(value, 'split'));
  return remembered(splits, text, () => readSplit(text), MOST_SPLITS);
}

function readSplit(text: string): PreparedWeights {
  const split = parseSplit(text);
  if (split?.kind === 'split') return prepared(split.parts);
  if (split?.kind !== 'not 100') throw wrongKind((texts) => texts.splitInvalid(text));
  throw refusedAs('split-not-100', { text, sum: split.sum }, null, impossible);
}
