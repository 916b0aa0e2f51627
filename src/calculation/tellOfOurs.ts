import { joinedDown } from '../cells/rectangle';
import { areaAddress } from '../cells/addresses';
import type { CellFromOurs, Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { columnsOfSteps } from '../keys/columnsOfSteps';
import { KEY_LAYOUT } from '../keys/keyLayout';
import { identityColumns } from '../parties/identityColumns';
import { refAt } from '../tables/table';
import { foldText } from '../tables/foldText';
import { readHeading } from '../tables/headings/readHeading';
import type { ColumnReading, RangeReading } from '../tables/rangeReading';
import { readColumns } from '../tables/readColumns';
import { KEYS, PARTIES, PUBLISHED, SETTINGS } from './inputNames';
import type { Input } from './input';

/** What a cell of the input is used for: amounts are allocated by it, it is shown or carried along, it is compared with; null where it is not read. */
type Use = 'input' | 'shown' | 'published' | null;

/** What there is to know of the input, to see what a cell is used for. */
type UsedInput = Pick<Input, 'readings' | 'keyOf' | 'compared' | 'settings' | 'parties' | 'published'>;

const SHOWN_COSTS = new Set(['Pris i alt', 'Sikkerhed', 'Bemærkning']);

/**
 * Tells of input that comes to read sheets of ours, once for each column: the error `input-from-ours` where amounts are
 * allocated by it, and so would be others each time; the warnings `shown-from-ours` where it is only carried along, and
 * `published-from-ours` where the allocation would be reconciled with itself. Columns that nobody reads may do so.
 */
export function tellOfOurs(input: UsedInput): Finding[] {
  return input.readings.flatMap((reading) => {
    const { grid, totals } = reading;
    const sums = new Set(totals.map(({ row }) => row - grid.row));
    const cells = (grid.fromOurs ?? []).filter(({ row }) => !sums.has(row));
    if (cells.length === 0) return [];
    const useOf = usesIn(reading, input);
    return [...new Set(cells.map(({ column }) => column))].flatMap((column) =>
      (['input', 'shown', 'published'] as const).flatMap((use) => {
        const alike = cells.filter((cell) => cell.column === column && useOf(cell) === use);
        return alike.length === 0 ? [] : [told(grid, alike, use)];
      }),
    );
  });
}

function told(grid: Grid, cells: readonly CellFromOurs[], use: 'input' | 'shown' | 'published'): Finding {
  const [{ row, column, sheet, via } = { row: 0, column: 0, sheet: '', via: null }] = cells;
  const params = { cells: runsOfRows(grid, cells), sheet, via };
  return finding(use === 'input' ? 'error' : 'warning', `${use}-from-ours`, refAt(grid, row, column), params);
}

/** `D7`, `D9:D12`: the cells of one column, those below each other together. */
function runsOfRows(grid: Grid, cells: readonly CellFromOurs[]): string[] {
  const areas = [...cells]
    .sort((one, other) => one.row - other.row)
    .map(({ row, column }) => ({ row: grid.row + row, column: grid.column + column, rows: 1, columns: 1 }));
  return joinedDown(areas).map((area) => areaAddress(area));
}

function usesIn({ grid, columns }: RangeReading, input: UsedInput): (cell: CellFromOurs) => Use {
  const byColumn = (read: readonly ColumnReading[], useOf: (column: ColumnReading) => Use) => {
    const uses = new Map(read.map((one) => [one.cell.column - grid.column, useOf(one)]));
    return ({ column }: CellFromOurs): Use => uses.get(column) ?? null;
  };
  if (grid.name === SETTINGS) return ({ column }) => (column < 2 ? 'input' : null);
  if (grid.name === PUBLISHED) return publishedUse(grid, input);
  if (KEYS.some((name) => name === grid.name)) {
    const read = readColumns(grid, KEY_LAYOUT, 'kr', () => null, null);
    return byColumn(read, ({ kind }) => (kind === 'known' ? 'input' : null));
  }
  return byColumn(columns, grid.name === PARTIES ? partyUse(input) : costUse);
}

function costUse({ kind, name }: ColumnReading): Use {
  if (kind === 'unread') return null;
  return kind === 'price' || SHOWN_COSTS.has(name) ? 'shown' : 'input';
}

function partyUse({ keyOf, compared, settings, parties }: UsedInput): (column: ColumnReading) => Use {
  const folded = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(foldText));
  const read = folded(columnsOfSteps([...keyOf, ...compared.flatMap((other) => other.keyOf)]));
  const named = [settings.subtotal, settings.inhabitants].flatMap((one) => one?.heading ?? []);
  const carried = folded([...named, ...identityColumns(parties).map(({ heading }) => heading)]);
  return ({ kind, name, heading }) => {
    const isIn = (names: ReadonlySet<string>): boolean =>
      [name, heading].some((one) => names.has(foldText(one)));
    if (kind === 'known' || isIn(read)) return 'input';
    return isIn(carried) || readHeading(heading).role === 'paid' ? 'shown' : null;
  };
}

function publishedUse(grid: Grid, { published }: UsedInput): (cell: CellFromOurs) => Use {
  const figures = published.flatMap((line) => line.figures);
  const compared = new Set(
    figures
      .filter(({ amount, rate = null }) => amount !== null || rate !== null)
      .map(({ cell }) => `${cell.row} ${cell.column}`),
  );
  return ({ row, column }) =>
    compared.has(`${grid.row + row} ${grid.column + column}`) ? 'published' : null;
}
