import type { Book, Cell } from '../../workbench/book/book';
import { formatAddress } from '../../workbench/book/addresses';
import { blockOf, oreIn, textIn, type Block } from './block';
import type { Ours } from './ours';
import { type Problem, unless } from './problem';

/** An allocation sheet as read back from its cells. */
export interface AllocationSheet {
  readonly costs: Block;
  readonly parties: Block;
  readonly headings: readonly string[];
  /** By cost row, then by heading. */
  readonly items: readonly { readonly label: string; readonly amounts: readonly (bigint | null)[] }[];
  /** By recipient, then by heading; the difference is not among them. */
  readonly recipients: readonly { readonly label: string; readonly amounts: readonly (bigint | null)[] }[];
  readonly differences: readonly (bigint | null)[] | null;
}

const LEADING = 3;

/** Every allocation sheet among the names that are ours. */
export function allocationSheets(book: Book, ours: Ours): AllocationSheet[] {
  const blocks = new Map(
    book.names
      .filter(({ name, sheet }) => sheet === null && ours.names.has(name.toLowerCase()))
      .map((name) => [name.name, blockOf(book, name)]),
  );
  return [...blocks].flatMap(([name, costs]) => {
    const parties = name.startsWith('Fordeling') ? blocks.get(name.replace(/_Poster$/, '_Parter')) : null;
    const isPair = costs !== null && parties && parties !== costs && parties.sheet === costs.sheet;
    return isPair && ours.sheets.has(costs.sheet.id) ? [readSheet(costs, parties)] : [];
  });
}

function readSheet(costs: Block, parties: Block): AllocationSheet {
  const count = parties.area.columns - LEADING;
  const columns = Array.from({ length: Math.max(0, count) }, (_, index) => LEADING + index);
  const row = (block: Block, at: number): AllocationSheet['items'][number] => ({
    label: textIn(block.cell(at, 0)),
    amounts: columns.map((column) => oreIn(block.cell(at, column))),
  });
  // The row of checks is the first with formulas; a recipient may well be called `Kontrol`.
  const check =
    rowsOf(parties).find((at) => columns.some((column) => isFormula(parties.cell(at, column)))) ?? 1;
  const hasDifference = check > 1 && isDifference(parties, check - 1);
  const last = hasDifference ? check - 1 : check;
  return {
    costs,
    parties,
    headings: columns.map((column) => textIn(parties.cell(0, column))),
    items: rowsOf(costs)
      .slice(0, -1)
      .map((at) => row(costs, at)),
    recipients: rowsOf(parties)
      .filter((at) => at < last)
      .map((at) => row(parties, at)),
    differences: hasDifference ? row(parties, check - 1).amounts : null,
  };
}

/** All rows but the headings. */
function rowsOf({ area }: Block): number[] {
  return Array.from({ length: area.rows - 1 }, (_, index) => index + 1);
}

function isFormula(cell: Cell | undefined): boolean {
  return cell?.formula != null;
}

/** Set in italics or not, a difference has neither share nor sector. */
function isDifference(parties: Block, row: number): boolean {
  const isEmpty = (column: number): boolean => (parties.cell(row, column)?.value ?? null) === null;
  return textIn(parties.cell(row, 0)) === 'Afrundingsdifference' && isEmpty(1) && isEmpty(2);
}

/** Recipients and difference are what the cost rows come to, heading by heading, and the total is a native sum of just these rows. */
export function sumProblems(sheet: AllocationSheet): Problem[] {
  return sheet.headings.flatMap((heading, index) => {
    const place = `${sheet.costs.sheet.name}, ${heading}`;
    const items = sumOf(sheet.items.map(({ amounts }) => amounts[index]));
    const parts = sumOf([
      ...sheet.recipients.map(({ amounts }) => amounts[index]),
      ...(sheet.differences === null ? [] : [sheet.differences[index]]),
    ]);
    return [
      ...unless(items !== null && parts !== null, () => `${place}: a cell is no exact amount`),
      ...unless(items === parts, () => `${place}: ${items} øre handed in, ${parts} øre given`),
      ...totalProblems(sheet, index, place),
    ];
  });
}

function totalProblems({ costs, items }: AllocationSheet, index: number, place: string): Problem[] {
  const { area } = costs;
  const range = { row: area.row + 1, column: area.column + LEADING + index, rows: items.length, columns: 1 };
  const formula = costs.cell(area.rows - 1, LEADING + index)?.formula ?? '';
  const wanted = [
    `SUM(${formatAddress(range)})`,
    `SUM(${formatAddress({ ...range })}:${formatAddress(range)})`,
  ];
  return unless(
    wanted.includes(formula.replaceAll('$', '')),
    () => `${place}: the total is ${formula}, not ${wanted[0]}`,
  );
}

/** The exact sum; null where one of the amounts is unknown. */
export function sumOf(amounts: readonly (bigint | null | undefined)[]): bigint | null {
  return amounts.reduce<bigint | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + (amount ?? 0n)),
    0n,
  );
}
