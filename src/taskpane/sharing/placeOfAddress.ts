import type { CellPlace } from '../panelProps';

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The first cell of an address in A1 form: `D5:D28` on `Budget` is row 4, column 3 there. null where it is none. */
export function placeOfAddress(sheet: string, address: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters, (letter) => letter.charCodeAt(0) - FIRST_LETTER + 1).reduce(
    (sum, digit) => sum * LETTERS + digit,
  );
  return { sheet, row: Number(digits) - 1, column: column - 1 };
}
