import type { Book } from '../../workbench/book/book';
import { allocationSheets, sumOf, type AllocationSheet } from './allocationSheet';
import { blockOf, oreIn, placeOf, textIn, type Block } from './block';
import type { Ours } from './ours';
import { type Problem, unless } from './problem';

/**
 * The overview is the allocation sheets added up: each total names every one of them once, and the recipients' amounts
 * below a heading come to what these sheets' cost rows hand in.
 */
export function overviewProblems(book: Book, ours: Ours): Problem[] {
  const [block, ...others] = book.names
    .filter(({ name }) => ours.names.has(name.toLowerCase()) && /^Samlet_oversigt(_\d+)?$/.test(name))
    .map((name) => blockOf(book, name))
    .filter((one) => one !== null && ours.sheets.has(one.sheet.id));
  if (!block || others.length > 0) return ['there is not one overview'];
  const sheets = allocationSheets(book, ours);
  const totals = totalRow(block);
  return amountColumns(block, totals).flatMap((column) => {
    const heading = textIn(block.cell(0, column));
    const place = `${block.sheet.name}, ${heading}`;
    const added = addedUp(book, block.cell(totals, column)?.formula ?? '', sheets, heading);
    const all = sheets.filter(({ headings }) => headings.includes(heading));
    const given = sumOf(range(1, totals).map((row) => oreIn(block.cell(row, column))));
    const handedIn = sumOf(
      added.map(({ sheet, index }) => sumOf(sheet.items.map(({ amounts }) => amounts[index]))),
    );
    return [
      ...unless(
        new Set(added.map(({ sheet }) => sheet)).size === added.length,
        () => `${place}: a sheet is added twice`,
      ),
      ...unless(added.length === all.length, () => `${place}: ${added.length} of ${all.length} sheets added`),
      ...unless(given === handedIn, () => `${place}: ${handedIn} øre handed in, ${given} øre given`),
    ];
  });
}

/** The row above the row of checks, which is the last with `ROUND(`. */
function totalRow(block: Block): number {
  const isCheck = (row: number): boolean => block.cell(row, 1)?.formula?.startsWith('ROUND(') === true;
  return (range(1, block.area.rows).findLast(isCheck) ?? 1) - 1;
}

/** Those before `I alt`, whose total is a sum of the row and names no sheet. */
function amountColumns(block: Block, totals: number): number[] {
  return range(1, block.area.columns).filter((column) => {
    const formula = block.cell(totals, column)?.formula;
    return formula != null && !formula.startsWith('SUM(');
  });
}

interface Added {
  readonly sheet: AllocationSheet;
  readonly index: number;
}

/** The sheets whose totals a formula like `'Fordeling A'!D5+'Fordeling B'!D7` adds up. */
function addedUp(book: Book, formula: string, sheets: readonly AllocationSheet[], heading: string): Added[] {
  const references = formula.match(/(?:'(?:[^']|'')*'|[^'!+]+)![$A-Z0-9]+/g) ?? [];
  return references.flatMap((reference) => {
    const place = placeOf(book, reference);
    const sheet = sheets.find(
      ({ costs }) => costs.sheet === place?.sheet && costs.area.row + costs.area.rows - 1 === place.area.row,
    );
    if (sheet === undefined || place === null) return [];
    const index = place.area.column - sheet.costs.area.column - 3;
    return sheet.headings[index] === heading ? [{ sheet, index }] : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
