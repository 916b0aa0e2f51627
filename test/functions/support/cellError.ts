/** The error a cell shows, as Office.js's own class holds it: its code (`#N/A`) and its message. */
export class CellError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
