import type { CellValue } from '../cells/grid';
import type { Rectangle } from '../cells/rectangle';

/** Where tables are read from: a text that was pasted, or an area of a sheet. */
export type TableSource =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Where the area's first cell stands, zero-based. */
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
      /** In en-US form. */
      readonly formats: readonly (readonly string[])[];
      /** Some of the rows are hidden, by hand or by a filter; they are read as the others are. */
      readonly hasHiddenRows?: boolean;
      /** What is selected, in the sheet's rows and columns: the tables it touches are read. Null for all. */
      readonly selected: Rectangle | null;
    };
