import { LARGEST_ORE } from '../../money/ore';
import { counted, dateHint, didYouMean, joined, kroner, listed, lowerOrHigher, many, quoted } from './words';
import { findingText } from '../findingText';
import type { FunctionTexts } from '../da/functionTexts';
import type { ArgumentPlace, FunctionArgument, RangeSize } from '../functionArgument';

const ARGUMENTS: Readonly<Record<FunctionArgument, string>> = {
  amount: 'amount',
  recipient: 'recipient',
  recipients: 'recipients',
  weights: 'weights',
  rounding: 'rounding',
  remainder: 'remainder',
  least: 'at_least',
  most: 'at_most',
  groups: 'groups',
  groupWeights: 'groupweights',
  split: 'split',
  number: 'number',
  method: 'method',
  profile: 'profile',
  unit: 'unit',
  calculated: 'calculated',
  published: 'published',
  tolerance: 'tolerance',
};

export const functionTexts: FunctionTexts = {
  language: 'en',
  arguments: ARGUMENTS,
  finding: (finding, place) => {
    const { message, remedy } = findingText(finding, 'en', placeText(place));
    return `${message} ${remedy}`;
  },
  unexpected:
    'Something went wrong in the add-in, so that the number could not be calculated. Nothing else in the workbook has changed.',
  tooManyCells: (argument, count) =>
    `${named(argument)} must be one cell, but is a range of ${counted(count)} cells. Choose one cell.`,
  countsDiffer: (first, count, second, other) =>
    `${named(first)} has ${cells(count)}, but ${named(second)} has ${cells(other)}. Choose two ranges with equally many cells.`,
  shapesDiffer: (calculated, published) =>
    `${named('calculated')} is ${sizeText(calculated)}, but ${named('published')} is ${sizeText(published)}. Choose two ranges with equally many rows and columns.`,
  weightNotANumber: (text, place) =>
    `The weight ${quoted(text)}${placeText(place)} is not a number. Write a number, or leave the cell empty.`,
  weightNegative: (text, place) =>
    `The weight ${quoted(text)}${placeText(place)} is negative. Write 0 or a number above it.`,
  weightsAllZero: 'All weights are 0, so the amount cannot be allocated. Write at least one weight above 0.',
  sharesOfNothing: 'All weights are 0, so nobody has a share. Write at least one weight above 0.',
  groupWithoutWeight: (group) =>
    `The group ${quoted(group)} gets a part of the amount, but all its weights are 0. Write at least one weight above 0 in the group.`,
  notAName: (text, place) => `${quoted(text)}${placeText(place)} is not a name. Write a name as text.`,
  nameMissing: (place) =>
    `There is no name${placeText(place)}, where there is a weight. Write the name, or delete the weight.`,
  totalAmong: (name, place) =>
    `${quoted(name)}${placeText(place)} is called a sum and stands with a weight among those it adds up. Choose the ranges without that row.`,
  recipientEmpty: `${named('recipient')} is empty. Write the recipient's name as it stands in ${named('recipients')}.`,
  recipientUnknown: (name, suggestion) =>
    `There is no recipient ${quoted(name)}. ${suggested(suggestion) ?? `Write the name as it stands in ${named('recipients')}.`}`,
  recipientTwice: (name) =>
    `The recipient ${quoted(name)} stands several times in ${named('recipients')}. Give every recipient a name of its own.`,
  remainderUnknown: (name, suggestion) =>
    `The remainder is to go to ${quoted(name)}, which does not exist. ${suggested(suggestion) ?? "Write a recipient's name or number, “largest remainder” or “independent”."}`,
  boundsCrossed: (part) =>
    `Part ${counted(part)} is to have more by ${named('least')} than by ${named('most')}. Correct one of the bounds.`,
  remainderNeedsNumber: (text) =>
    `The remainder cannot go to ${quoted(text)}, for there are no names here. Write the number of a part, for example 1, “largest remainder” or “independent”.`,
  groupUnknown: (name, suggestion) =>
    `There is no group ${quoted(name)}. ${suggested(suggestion) ?? `Write the name as it stands in ${named('groups')}.`}`,
  groupTwice: (name) =>
    `The group ${quoted(name)} stands several times in ${named('groupWeights')}. Delete one of the rows.`,
  notAWholeNumber: (argument, text) =>
    text === ''
      ? `${named(argument)} is empty. Write 1 for the first part, 2 for the next, and so on.`
      : `${named(argument)} is ${quoted(text)}, which is no whole number. Write 1 for the first part, 2 for the next, and so on.`,
  numberOutside: (argument, text, count) =>
    `${named(argument)} is ${text}, but the parts are numbered from 1 to ${counted(count)}. Correct the number.`,
  splitInvalid: (text) =>
    `The split ${quoted(text)} cannot be read. Write percentages with a slash between them, for example 35/65.${dateHint(text)}`,
  splitCount: (text, parts, groups) =>
    `The split ${quoted(text)} has ${counted(parts)} numbers, but there are ${counted(groups.length)} groups: ${listed(groups)}. Write a number for each, in the order they first appear.`,
  groupWeightsInvalid: (text) =>
    `The weight ${quoted(text)} in ${named('groupWeights')} cannot be used. Write equal, a split (35/65) or names with weights (North=35; South=65), or choose a range of weights.${dateHint(text)}`,
  groupWeightsCount: (count, groups) =>
    `${named('groupWeights')} has ${cells(count)}, but there are ${counted(groups.length)} groups: ${listed(groups)}. Choose a cell for each group or one for each recipient.`,
  unitEmpty: `${named('unit')} is empty. Write how many kroner to round to, for example 500.`,
  profileNot100: (sum) =>
    `The percentages in ${named('profile')} add up to ${sum} and not to 100. Correct them, so that they add up to 100 or 100%.`,
  toleranceNegative: (text) =>
    `${named('tolerance')} is ${quoted(text)}, which is negative. Write 0 or an amount above it.`,
  differs: (published, calculated, column) =>
    `${kroner(published)} was published${inColumn(column)}, and ${kroner(calculated)} was calculated. What was published is ${lowerOrHigher(published, calculated)}.`,
  notPrinted: (calculated, column) =>
    `Nothing was published${inColumn(column)}, but ${kroner(calculated)} was calculated.`,
  severalDiffer: (columns) => `There are differences in columns ${joined(columns.map(String))}.`,
  differenceTooLarge: `One of the differences is larger than can be calculated with exactly. The largest amount is ${kroner(LARGEST_ORE)}.`,
};

function named(argument: FunctionArgument): string {
  return `“${ARGUMENTS[argument]}”`;
}

/** ` in “weights” (cell 3)`. */
function placeText(place: ArgumentPlace | null): string {
  if (place === null) return '';
  const { argument, cell } = place;
  if (cell === null) return ` in ${named(argument)}`;
  const at = 'number' in cell ? `cell ${cell.number}` : `row ${cell.row}, column ${cell.column}`;
  return ` in ${named(argument)} (${at})`;
}

function suggested(suggestion: string | null): string | null {
  return suggestion === null ? null : didYouMean(suggestion).trim();
}

function cells(count: number): string {
  return many(count, 'cell', 'cells');
}

function sizeText({ rows, columns }: RangeSize): string {
  const rowText = many(rows, 'row', 'rows');
  return `${rowText} and ${many(columns, 'column', 'columns')}`;
}

function inColumn(column: number | null): string {
  return column === null ? '' : ` in column ${column}`;
}
