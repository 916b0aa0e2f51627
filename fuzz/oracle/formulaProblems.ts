import type { Book, Cell } from '../../workbench/book/book';
import { blockOf, withoutWholeSheets, type Block } from './block';
import type { Ours } from './ours';
import { type Problem, unless } from './problem';

/** References, numbers, operators, the words of a check in quotes, and four functions: nothing else is in a formula of ours. */
const OWN_FORMULA =
  /^(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!|"\p{L}+"|\$?[A-Z]{1,3}\$?\d+|SUM|ROUND|ABS|IF|\d|[-+():,.<=])*$/u;

/** What tells whether the input has changed: beside these, names and addresses of ranges, sentences in quotes, and functions. */
const OWN_AGE =
  /^IF\((?:IFERROR\(AND\(ABS\(|AND\(EXACT\()(?:"[^"]*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.\\]+|\[\[#Headers\],\[#Data\]\]|[-+*&<>=(),$:!])*$/u;

/** A link within the workbook, all of whose text is in quotes. */
const OWN_LINK = /^HYPERLINK\("#(?:[^"]|"")*","(?:[^"]|"")*"\)$/;

/** From here, in kr., Excel's own addition of many amounts with øre may be an øre off, and a check then says so. */
const INEXACT_IN_EXCEL = 1e11;

/** Text that came from input is never a formula in our blocks: all formulas there look like ours. */
export function formulaProblems(book: Book, written: Ours): Problem[] {
  return cellsOf(book, written).flatMap(({ cell: { formula }, place }) =>
    unless(
      formula === null || OWN_FORMULA.test(formula) || OWN_AGE.test(formula) || OWN_LINK.test(formula),
      () => `${place}: the formula =${formula} is none of ours`,
    ),
  );
}

/** After a calculation: no formula of ours is an error, and every check says that all is well. */
export function valueProblems(book: Book, written: Ours): Problem[] {
  const cells = cellsOf(book, written);
  const isExact = cells.every(
    ({ cell: { value } }) => typeof value !== 'number' || Math.abs(value) < INEXACT_IN_EXCEL,
  );
  return cells.flatMap(({ cell: { formula, value }, place }) => {
    if (formula === null) return [];
    const isError = typeof value === 'object';
    // The reconciliation's may deviate: published figures are made up.
    const isBalance = isExact && formula.startsWith('ROUND(') && formula.includes('SUM(');
    return [
      ...unless(!isError, () => `${place}: =${formula} is ${JSON.stringify(value)}`),
      ...unless(!isBalance || value === 0, () => `${place}: =${formula} is ${JSON.stringify(value)}, not 0`),
    ];
  });
}

interface PlacedCell {
  readonly cell: Cell;
  readonly place: string;
}

function cellsOf(book: Book, written: Ours): PlacedCell[] {
  const names = book.names.filter(
    ({ name, sheet }) => sheet === null && written.names.has(name.toLowerCase()),
  );
  return withoutWholeSheets(book, names)
    .map((name) => blockOf(book, name))
    .filter((block) => block !== null && written.sheets.has(block.sheet.id))
    .flatMap(cellsIn);
}

function cellsIn(block: Block | null): PlacedCell[] {
  if (block === null) return [];
  const { row, rows, column, columns } = block.area;
  return block.sheet.rows.slice(row, row + rows).flatMap((cells, at) =>
    (cells ?? []).slice(column, column + columns).flatMap((cell: Cell | undefined, index) => {
      const place = `${block.sheet.name} R${row + at + 1}C${column + index + 1}`;
      return cell === undefined ? [] : [{ cell, place }];
    }),
  );
}
