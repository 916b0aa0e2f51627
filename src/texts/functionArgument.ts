/** An argument of a custom function, in the words of the code. */
export type FunctionArgument =
  | 'amount'
  | 'recipient'
  | 'recipients'
  | 'weights'
  | 'rounding'
  | 'remainder'
  | 'least'
  | 'most'
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
