import type { Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import type { Language } from './language';
import { functionTextsDa } from './da/functionTexts';
import { functionTextsEn } from './en/functionTexts';

/** An argument of a custom function, in the words of the code. */
export type FunctionArgument =
  | 'amount'
  | 'recipient'
  | 'recipients'
  | 'weights'
  | 'rounding'
  | 'remainder'
  | 'groups'
  | 'groupWeights'
  | 'split'
  | 'number'
  | 'method'
  | 'profile'
  | 'unit'
  | 'calculated'
  | 'published'
  | 'tolerance';

/** An argument, and the cell where it is a range: counted from 1, along a row or a column, or by both in a block. */
export interface ArgumentPlace {
  readonly argument: FunctionArgument;
  readonly cell: { readonly number: number } | { readonly row: number; readonly column: number } | null;
}

/** How many rows and columns a range has. */
export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** What the custom functions say: why a cell holds an error, and what `AFSTEM` found. Whole sentences. */
export interface FunctionTexts {
  readonly language: Language;
  /** Names as the formula's help shows them. */
  readonly arguments: Readonly<Record<FunctionArgument, string>>;
  /** A finding of the core: what is wrong with an argument, and what to do. */
  readonly finding: (finding: Finding, place: ArgumentPlace | null) => string;
  readonly unexpected: string;
  readonly tooManyCells: (argument: FunctionArgument, count: number) => string;
  readonly countsDiffer: (
    first: FunctionArgument,
    count: number,
    second: FunctionArgument,
    other: number,
  ) => string;
  readonly shapesDiffer: (calculated: RangeSize, published: RangeSize) => string;
  // Weights
  readonly weightNotANumber: (text: string, place: ArgumentPlace) => string;
  readonly weightNegative: (text: string, place: ArgumentPlace) => string;
  readonly weightsAllZero: string;
  readonly sharesOfNothing: string;
  readonly groupWithoutWeight: (group: string) => string;
  // Names
  readonly notAName: (text: string, place: ArgumentPlace) => string;
  readonly nameMissing: (place: ArgumentPlace) => string;
  readonly recipientEmpty: string;
  readonly recipientUnknown: (name: string, suggestion: string | null) => string;
  readonly recipientTwice: (name: string) => string;
  readonly remainderUnknown: (name: string, suggestion: string | null) => string;
  readonly remainderNeedsNumber: (text: string) => string;
  readonly groupUnknown: (name: string, suggestion: string | null) => string;
  readonly groupTwice: (name: string) => string;
  // Splits and numbers
  readonly notAWholeNumber: (argument: FunctionArgument, text: string) => string;
  readonly numberOutside: (argument: FunctionArgument, text: string, count: number) => string;
  readonly splitInvalid: (text: string) => string;
  readonly splitCount: (text: string, parts: number, groups: readonly string[]) => string;
  readonly groupWeightsInvalid: (text: string) => string;
  readonly groupWeightsCount: (cells: number, groups: readonly string[]) => string;
  readonly unitEmpty: string;
  /** @param sum as it is read: `95`. */
  readonly profileNot100: (sum: string) => string;
  readonly toleranceNegative: (text: string) => string;
  // What `AFSTEM` says of a row; `column` is null where there is only one
  readonly differs: (published: Ore, calculated: Ore, column: number | null) => string;
  readonly notPrinted: (calculated: Ore, column: number | null) => string;
  readonly severalDiffer: (columns: readonly number[]) => string;
  readonly differenceTooLarge: string;
}

/** The texts of a language; Danish is the source. */
export function functionTexts(language: Language): FunctionTexts {
  return language === 'en' ? functionTextsEn : functionTextsDa;
}
