import { finding, type Finding, type Parsed } from '../findings/finding';
import { type AmountUnit, ZEROS } from '../money/amountUnit';
import { type ExactNumber, withDecimals } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import { parseExactNumber } from '../money/parseExactNumber';
import { readNumberFormat } from '../cells/numberFormat';
import { amountAt } from '../tables/amountAt';
import { foldText } from '../tables/foldText';
import { plainHeading } from '../tables/headings/plainHeading';
import { yearDoubt } from '../tables/headings/yearDoubt';
import { fieldUnit, inUnit } from '../tables/fieldUnit';
import { readRequiredText } from '../tables/readRequiredText';
import { readTable } from '../tables/readTable';
import { repeatedHeadings } from '../tables/repeatedHeadings';
import { unreadColumns } from '../tables/unreadColumns';
import {
  type Cell,
  cellAt,
  refAt,
  fieldText,
  type ExtraColumn,
  fieldCell,
  type Table,
} from '../tables/table';
import type { Grid } from '../cells/grid';
import { PUBLISHED_LAYOUT, type PublishedField } from './publishedLayout';
import { hasFigure, type PublishedLine, rateHeading } from './publishedLine';
import { readNumber } from '../money/readNumber';
import { zerosShown } from '../tables/zerosShown';

/** Headings that hold figures whatever stands under them. */
const TOTALS = new Set(['i alt', 'pris i alt', 'total', 'total price']);

/** What `Gruppe` says of the lines that were published in the overview of all groups. */
const OVERVIEW = new Set(['samlet', 'samlet oversigt', 'overview']);

/**
 * Reads `Offentliggjort`: a line's published amounts, in øre, under every heading but `Gruppe`, `Linje` and
 * `Bemærkning` and columns that hold words only; null where nothing was printed, 0 where `-` was. Whether the headings
 * are known is for the reconciliation to say. No range means nothing published. `unit` is what amounts without one are in.
 */
export function parsePublished(
  grid: Grid | undefined,
  unit: AmountUnit | null = null,
): Parsed<readonly PublishedLine[]> {
  if (grid === undefined) return { value: [], findings: [] };
  const { value: typed, findings: tableFindings } = readTable(grid, PUBLISHED_LAYOUT);
  const table = inUnit(typed, fieldUnit(typed, 'line') ?? unit);
  const findings = [...tableFindings, ...repeatedHeadings(table)];
  const wordColumns = table.extras.filter((column) => isText(table, column));
  const figureColumns = table.extras.filter((column) => !wordColumns.includes(column));
  findings.push(...figureColumns.flatMap((column) => asYear(table, column)));
  const printed = table.rows.flatMap((row) =>
    figureColumns.map(({ column }) => printedAt(table, row, column)),
  );
  const unitOf = printedUnits(printed);
  const lines = table.rows.map((row) => {
    const line = parseLine(table, row, figureColumns, unitOf, findings);
    const words = wordColumns.flatMap(({ heading, column }) => {
      const { text, ref: cell } = cellAt(table.grid, row, column);
      return text === '' ? [] : [{ heading, text, cell }];
    });
    return words.length === 0 ? line : { ...line, words };
  });
  return { value: lines, findings: [...findings, ...unreadColumns(table, findings, 'others')] };
}

/** A column of the user's own with words only (a source, a page): it is kept, and ignored but by the reconciliation where the sheets have a heading like its own. Under a year or a total words are wrong amounts. */
function isText({ grid, rows }: Table<PublishedField>, { heading, read, column }: ExtraColumn): boolean {
  const typed = rows.map((row) => cellAt(grid, row, column)).filter(({ text }) => text !== '');
  return (
    typed.length > 0 &&
    read.year === null &&
    !TOTALS.has(read.name) &&
    rateHeading(heading) === null &&
    typed.every(({ value, isError }) => !isError && parseAmount(value).kind === 'not a number')
  );
}

/** A period that is taken for the year alone; where more is left of the heading, the reconciliation does not know it. */
function asYear({ grid }: Table<PublishedField>, { heading, read, column }: ExtraColumn): Finding[] {
  const { value, format, ref } = cellAt(grid, 0, column);
  const doubt = read.year === null || read.label !== '' ? null : yearDoubt(value, format);
  if (doubt === null || read.year === null) return [];
  return [finding('warning', 'heading-as-year', ref, { heading, year: read.year, doubt })];
}

function parseLine(
  table: Table<PublishedField>,
  row: number,
  figureColumns: readonly ExtraColumn[],
  unitOf: (figure: PrintedCell) => Ore | null,
  findings: Finding[],
): PublishedLine {
  const line = fieldCell(table, row, 'line');
  const group = fieldText(table, row, 'group');
  const figures = figureColumns.map(({ heading, read, column }) => {
    const cell = cellAt(table.grid, row, column);
    const rate = rateHeading(heading) === null ? null : rateOf(cell);
    if (rate !== null) return { heading, amount: null, rate, cell: cell.ref };
    const amount = amountAt(table, row, column, findings);
    const printed = amount === null ? null : unitOf(printedAt(table, row, column));
    return {
      heading: plainHeading(read),
      amount,
      ...(printed === null ? {} : { unit: printed }),
      cell: cell.ref,
    };
  });
  return {
    group: OVERVIEW.has(foldText(group)) ? null : group,
    line: hasFigure({ figures }) ? readRequiredText(line, 'Linje', findings) : (line?.text ?? ''),
    figures,
    cell: line?.ref ?? refAt(table.grid, row, 0),
  };
}

function printedAt({ grid, headings }: Table<PublishedField>, row: number, column: number): PrintedCell {
  return { cell: cellAt(grid, row, column), unit: headings[column]?.unit ?? null };
}

/** Kr. per inhabitant with all its decimals, whether or not `kr.` stands beside it; null where it is blank, a date or no number, which reading it as an amount will tell. */
function rateOf(cell: Cell): ExactNumber | null {
  const { value, text, isError, format } = cell;
  if (isError || text === '' || readNumberFormat(format).kind !== 'number') return null;
  if (typeof value !== 'string') return parseExactNumber(value);
  const printed = value.replace(/ *kr\.? *$/i, '').trim();
  const rate = parseExactNumber(printed);
  // A zero that was printed last is a decimal too: 0,355230 is not 0,355231.
  const [, decimals = ''] = /,(\d+)$/.exec(printed) ?? [];
  if (rate === null) return null;
  const wanted = Math.max(rate.decimals, decimals.length);
  return { coefficient: withDecimals(rate, wanted), decimals: wanted };
}

/** A figure's cell, and the unit of its column. */
interface PrintedCell {
  readonly cell: Cell;
  readonly unit: AmountUnit | null;
}

/**
 * What the last printed digit of a figure is worth in øre, where figures of its unit are printed in more than whole
 * kroner: 166 in 1.000 kr. is to 100_000 øre. Null where they are to the krone or finer. A table prints a unit with
 * equally many decimals, so the figure with most of them says it for all: beside 0,35 mio. kr. a 2 is 2,00.
 */
function printedUnits(figures: readonly PrintedCell[]): (figure: PrintedCell) => Ore | null {
  const decimalsOf = new Map<number, number>();
  for (const figure of figures) {
    const written = writtenOf(figure);
    if (written === null) continue;
    decimalsOf.set(written.zeros, Math.max(written.decimals, decimalsOf.get(written.zeros) ?? 0));
  }
  return (figure) => {
    const { zeros = 0 } = writtenOf(figure) ?? {};
    const digits = zeros - (decimalsOf.get(zeros) ?? 0);
    return digits > 0 ? 10 ** (digits + 2) : null;
  };
}

function writtenOf({
  cell,
  unit,
}: PrintedCell): { readonly zeros: number; readonly decimals: number } | null {
  const { value, text, isError } = cell;
  const zeros = zerosShown(cell, unit);
  if (isError || text === '' || typeof zeros !== 'number' || typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    // To the krone or finer, however many decimals there are.
    return { zeros, decimals: zeros === 0 ? 0 : (parseExactNumber(value)?.decimals ?? 0) };
  }
  const number = readNumber(value);
  if (number === null) return null;
  return { zeros: number.unit === null ? zeros : ZEROS[number.unit], decimals: number.decimals };
}
