import { readFigure } from './figures/readFigure';
import type { Given } from './given';
import { isAligned } from './layout/alignedLine';
import { alignedText } from './layout/alignedText';
import { cellPerLine } from './layout/cellPerLine';
import { columnByColumn } from './layout/columnByColumn';
import { runTogether } from './layout/runTogether';
import { splitLine } from './layout/splitLine';
import { lines } from './layout/lines';
import { separatedText, separatorOf } from './layout/separatedText';
import type { PrintedTable } from './printedTable';
import { readLikeliest } from './readLikeliest';
import type { Reading } from './reading';
import { waysToTables } from './waysToTables';

/**
 * Reads the tables in a text that was copied out of a PDF, a web page, Word or a spreadsheet. Columns stand between
 * tabs, semicolons or commas, or run together on a line, or every cell has a line of its own. None where there is no
 * table. `given`: what the user has said, by table.
 */
export function readText(text: string, given: readonly Given[] = []): Reading[] {
  return readLikeliest(printedTables(text), given).map(({ reading }) => reading);
}

/** The ways to take a text apart, the likeliest first. */
function printedTables(copied: string): PrintedTable[][] {
  const text = copied.replace(PAGE_NUMBER, '');
  const printed = lines(text).filter((line) => line.trim() !== '');
  const separator = separatorOf(printed);
  if (separator !== null) return waysToTables(separatedText(text, separator));
  const all = lines(text);
  if (isAligned(all.slice(0, MOST_LOOKED_AT))) return [alignedText(all)];
  if (rowsAreLines(printed)) {
    const asPrinted = runTogether(text);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    if (count(SPACED_THOUSANDS) <= count(POINTED_THOUSANDS)) return [asPrinted];
    // Where thousands may stand apart by spaces, a way that nothing confirms is told of.
    const grouped = runTogether(text, true);
    return [grouped, asPrinted].map((tables) => tables.map((table) => withDoubt(table)));
  }
  const parts = parted(text).map(placedCells);
  const byRow = parts.flatMap((part) => part.byRow ?? part.byColumn ?? []);
  if (parts.every(({ byColumn }) => byColumn === null)) return [byRow];
  return [byRow, parts.flatMap((part) => part.byColumn ?? part.byRow ?? [])];
}

/** A text with each cell on a line of its own, put together row by row and column by column. */
function placedCells(part: string) {
  const [byRow, byColumn] = [cellPerLine(part), columnByColumn(part)];
  // Sums may hold as well along the rows as down the columns, and then nothing tells which is which.
  const isEither = byRow !== null && byColumn?.rowsFound === 'certain';
  return { byRow: isEither ? { ...byRow, rowsFound: 'guessed' as const } : byRow, byColumn };
}

/** A text before each line that numbers a table, `Tabel 2. Anlæg`, where figures stand before it and after. */
function parted(text: string): string[] {
  return text.split(/^(?=[^\S\n]*(?:tabel|table) \d+\b)/im).reduce<string[]>((parts, part) => {
    const isWhole = (one: string): boolean => lines(one).filter(isNumber).length > 1;
    const last = parts.at(-1);
    if (last === undefined || (isWhole(last) && isWhole(part))) return [...parts, part];
    return [...parts.slice(0, -1), last + part];
  }, []);
}

/** The line on which a page prints its own number, in the middle of a table that goes on on the next: `Side 3 af 12`. Before a figure it is a label. */
const PAGE_NUMBER =
  /^[^\S\n]*(?:side|page) \d+(?: ?(?:af|of|\/) ?\d+)?[^\S\n]*$\n?(?=\s*(?:[^\s\d(+−–-]|$(?![^])))/gim;

const SPACED_THOUSANDS = /(?<![\d.,])\d{1,3}[ \u00a0]\d{3}(?![\d.])/g;
const POINTED_THOUSANDS = /\d\.\d{3}(?!\d)/g;

function withDoubt(table: PrintedTable): PrintedTable {
  return { ...table, guessedRows: table.cells.map((_, row) => row) };
}

/** How a text is laid out shows in its first lines. */
const MOST_LOOKED_AT = 400;

/** Whether rows are lines: one has three figures, or more have a label and a figure than a figure alone. */
function rowsAreLines(printed: readonly string[]): boolean {
  const split = printed.slice(0, MOST_LOOKED_AT).map((line) => {
    const one = splitLine(line);
    // `2 126 750` on a line of its own is one figure.
    return isNumber(line) ? { ...one, label: '', figures: [line.trim()] } : one;
  });
  if (split.some(({ figures }) => figures.filter((text) => /\d/.test(text)).length > 2)) return true;
  const rows = split.filter(({ label, figures }) => label !== '' && figures.some(isNumber)).length;
  const alone = split.filter(({ label, figures }) => label === '' && figures.length === 1).length;
  return rows > alone;
}

function isNumber(text: string): boolean {
  return readFigure(text).kind === 'number';
}
