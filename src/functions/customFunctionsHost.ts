/** What of Office.js's `CustomFunctions` is used. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...values: never[]) => unknown): void;
  /** An error in a cell: its code (`#VALUE!`, `#N/A`), and the message beside it. */
  readonly Error: new (code: string, message: string) => Error;
}
