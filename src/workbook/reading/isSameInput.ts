import type { CellValue } from '../../cells/grid';

/**
 * Whether a cell holds what was written to it, by what `formulas` gives of it: a number to its 15 digits, a text without
 * the apostrophe it was written with, a formula by its references, functions and texts, since Excel has a spelling of its
 * own: quotes around sheets, spaces, capitals, `_xlfn.`.
 */
export function isSameInput(written: CellValue, read: CellValue): boolean {
  if (typeof written === 'boolean') return String(read).toLowerCase() === String(written);
  if (typeof written === 'number') return isSameNumber(written, read);
  if (written.startsWith('=') && written.length > 1) {
    return typeof read === 'string' && read.startsWith('=') && isSameFormula(written, read);
  }
  const text = lines(written.startsWith("'") ? written.slice(1) : written);
  const found = lines(String(read));
  return found === text || found === lines(written);
}

function isSameNumber(written: number, read: CellValue): boolean {
  if (read === '' || typeof read === 'boolean') return false;
  const number = Number(read);
  // Nearly always the first, and digits take a hundred times as long.
  return (
    number === written || (Number.isFinite(number) && number.toPrecision(15) === written.toPrecision(15))
  );
}

/** Excel keeps a line break as a single character. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Texts, cells and functions of a formula: `SUM(`, `D2`, `"Total"`. */
const PARTS = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[\p{L}_.][\p{L}\p{N}_.]*\(/giu;

function isSameFormula(written: string, read: string): boolean {
  return written === read || partsOf(written).join(' ') === partsOf(read).join(' ');
}

function partsOf(formula: string): string[] {
  const parts = formula.match(PARTS) ?? [];
  return parts.map((part) =>
    part.startsWith('"')
      ? part
      : part
          .replaceAll('$', '')
          .replace(/^_xl\w+\./i, '')
          .toUpperCase(),
  );
}
