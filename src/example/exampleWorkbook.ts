/** A table as rows of cells; the first row holds the headings, `''` is an empty cell, and every text is written as text. */
export type ExampleTable = readonly (readonly (string | number)[])[];

/** A sheet of an example: free text, or an Excel table of the same name, by which the add-in finds it. */
export type ExampleSheet =
  | { readonly name: string; readonly kind: 'text'; readonly lines: readonly string[] }
  | {
      readonly name: string;
      readonly kind: 'table';
      readonly rows: ExampleTable;
      /** Widths in characters, column by column. */
      readonly widths: readonly number[];
    };

/** A workbook that is ready to recalculate. */
export interface ExampleWorkbook {
  readonly sheets: readonly ExampleSheet[];
}
