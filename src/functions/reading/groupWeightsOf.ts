import type { NamedWeight, PlainWeighting } from '../../keys/distributionKey';
import { parseWeighting } from '../../keys/parseWeighting';
import { EXACT_ONE, EXACT_ZERO, type ExactNumber, isZero, sumExact } from '../../money/exactNumber';
import { mixWeights } from '../../money/mixWeights';
import { parseExactNumber } from '../../money/parseExactNumber';
import { cellText } from '../../tables/cellText';
import { foldText } from '../../tables/foldText';
import type { CellValue } from '../../cells/grid';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { impossible, refusedAs, wrongKind } from '../refusal';
import type { Groups } from './groupsOf';
import { nameOf } from './namesIn';
import { type Range, argumentRange } from './range';
import { withoutError } from './singleCell';
import { exactWeights } from './weightsOf';
import { nearestRecipient } from './nearestRecipient';

const PLACE = { argument: 'groupWeights', cell: null } as const;
const OWN_WEIGHTS = new Set(['vægte', 'vaegte', 'weights']);

/**
 * The argument `gruppevægte`, one weight for each group: a text as in `Nøgler` ('ligeligt', '35/65', 'Nord=35; Syd=65'),
 * a range with a number for each group, one with names beside numbers, or one with a number for each recipient, which
 * are then added up by group. A mixture may hold those too: '50 % vægte + 50 % ligeligt'.
 * @param weights the recipients' own, one for each cell of `grupper`.
 */
export function groupWeightsOf(value: unknown, groups: Groups, weights: PreparedWeights): PreparedWeights {
  const range = argumentRange(value);
  const [only = ''] = range.cells;
  const isText = range.cells.length === 1 && parseExactNumber(only) === null;
  return prepared(isText ? byText(only, groups, weights) : byRange(range, groups, weights.exact.length));
}

function byText(value: CellValue, groups: Groups, ofRecipients: PreparedWeights): readonly ExactNumber[] {
  const text = cellText(withoutError(value, PLACE));
  const result = parseWeighting(text);
  if (result.kind === 'not 100') {
    throw refusedAs('split-not-100', { text, sum: result.sum }, PLACE, impossible);
  }
  if (result.kind === 'doubtful') {
    throw refusedAs('number-doubtful', { text: result.text, doubt: result.doubt }, PLACE);
  }
  const weighting = result.kind === 'weighting' && result.base === 0 ? result.weighting : null;
  if (weighting?.kind !== 'mixed') return byPlainText(text, weighting, groups);
  const parts = weighting.parts.map((part) => ({
    ...part,
    weights: isOwnWeights(part.weighting)
      ? addedUp(ofRecipients.exact, groups)
      : byPlainText(part.text, part.weighting, groups),
  }));
  const nothing = parts.find(({ percent, weights }) => !isZero(percent) && isZero(sumExact(weights)));
  return nothing === undefined ? mixWeights(parts) : groups.map(() => EXACT_ZERO);
}

/** In a mixture the word of the argument `vægte` stands for the recipients' weights. */
function isOwnWeights(weighting: PlainWeighting): boolean {
  return weighting.kind === 'driver' && OWN_WEIGHTS.has(foldText(weighting.heading));
}

function addedUp(weights: readonly ExactNumber[], groups: Groups): ExactNumber[] {
  return groups.map(({ members }) => sumExact(members.map((member) => weights[member] ?? EXACT_ZERO)));
}

function byPlainText(text: string, weighting: PlainWeighting | null, groups: Groups): readonly ExactNumber[] {
  switch (weighting?.kind) {
    case 'equal':
      return groups.map(() => EXACT_ONE);
    case 'named':
      return weightsByName(weighting.weights, groups);
    case 'split':
      if (weighting.parts.length === groups.length) return weighting.parts;
      throw impossible((texts) => texts.splitCount(text, weighting.parts.length, namesOf(groups)));
    case 'driver':
    case undefined:
      throw wrongKind((texts) => texts.groupWeightsInvalid(text));
  }
}

function byRange(range: Range, groups: Groups, recipients: number): readonly ExactNumber[] {
  const named = namedRows(range, groups);
  if (named !== null) return weightsByName(named, groups);
  const weights = exactWeights(range, 'groupWeights');
  if (weights.length === groups.length) return weights;
  if (weights.length !== recipients) {
    throw wrongKind((texts) => texts.groupWeightsCount(weights.length, namesOf(groups)));
  }
  return addedUp(weights, groups);
}

/** The rows of a range with names to the left and numbers to the right; null where it is something else. */
function namedRows({ columns, cells }: Range, groups: Groups): NamedWeight[] | null {
  const names = cells.filter((_, at) => at % columns === 0);
  if (columns !== 2 || !names.some((name) => isName(name, groups))) return null;
  const numbers = cells.filter((_, at) => at % columns === 1);
  const weights = exactWeights({ rows: numbers.length, columns: 1, cells: numbers }, 'groupWeights');
  return names.flatMap((name, row) => {
    const text = nameOf(withoutError(name, PLACE));
    return text === '' ? [] : [{ name: text, weight: weights[row] ?? EXACT_ZERO }];
  });
}

/** A text is; so is the number of a group that is called by one. */
function isName(cell: CellValue, groups: Groups): boolean {
  const text = nameOf(cell);
  return text !== '' && (typeof cell === 'string' || groups.some(({ name }) => name === text));
}

function namesOf(groups: Groups): string[] {
  return groups.map(({ name }) => name);
}

/** Each group's weight by name; a group that is not named weighs 0. Refused where a name is no group's, or stands twice. */
function weightsByName(named: readonly NamedWeight[], groups: Groups): ExactNumber[] {
  const weights = new Map<string, ExactNumber>();
  const names = namesOf(groups);
  const known = new Set(names.map(foldText));
  for (const { name, weight } of named) {
    const folded = foldText(name);
    if (!known.has(folded)) {
      throw impossible((texts) => texts.groupUnknown(name, nearestRecipient(name, names)));
    }
    if (weights.has(folded)) throw impossible((texts) => texts.groupTwice(name));
    weights.set(folded, weight);
  }
  return groups.map(({ name }) => weights.get(foldText(name)) ?? EXACT_ZERO);
}
