import type { Grid } from '../cells/grid';
import type { WorkbookState } from '../cells/workbookState';
import { COST_LAYOUT } from '../costs/costLayout';
import type { CostRow } from '../costs/costRow';
import { KEY_LAYOUT } from '../keys/keyLayout';
import { PUBLISHED_LAYOUT } from '../published/publishedLayout';
import type { PublishedLine } from '../published/publishedLine';
import { foldText } from '../tables/foldText';
import type { CellRef } from '../findings/cellRef';
import type { Finding } from '../findings/finding';
import type { AmountUnit } from '../money/amountUnit';
import { exactAsDouble } from '../money/exactAsDouble';
import { type ExactNumber, sumExact } from '../money/exactNumber';
import { fitsCell } from '../money/fitsCell';
import { identityColumns } from '../parties/identityColumns';
import { PARTY_LAYOUT } from '../parties/partyLayout';
import type { PartyColumn, PartyTable } from '../parties/party';
import type { ColumnReading, RangeReading } from '../tables/rangeReading';
import { readColumns } from '../tables/readColumns';
import { type CalculationChoices, costNames, inputNames, PARTIES, PUBLISHED, SETTINGS } from './inputNames';
import type { Input } from './input';
import type { Usage } from './usage';
import { SETTING_NAMES } from '../settings/settingNames';
import type { Settings } from '../settings/settings';
import { cellAt } from '../tables/table';

/** The input as it was read, before rates and price levels. */
type ReadInput = Pick<Input, 'costs' | 'parties' | 'settings' | 'published'>;

/**
 * What was read of every input range that is there, in the order they are looked for.
 * @param usage what of it the result depends on; null where that is not known.
 */
export function readings(
  state: WorkbookState,
  choices: CalculationChoices,
  input: ReadInput,
  findings: readonly Finding[],
  usage: Usage | null,
): RangeReading[] {
  const { costs, parties, settings, published } = input;
  const unit = settings.amountUnit ?? 'kr';
  return inputNames(choices).flatMap((name): RangeReading[] => {
    const grid = state.grids.get(name);
    if (grid === undefined) return [];
    const toldBy = (codes: readonly Finding['code'][]): CellRef[] =>
      findings.flatMap(({ code, cell }) => (codes.includes(code) && cell?.name === name ? [cell] : []));
    const filled = grid.values
      .slice(1)
      .filter((row) => row.some((value) => String(value).trim() !== '')).length;
    const base = {
      grid,
      namedRows: namedRowsOf(state, name),
      totals: toldBy(['total-left-out', 'total-differs']),
      headingRows: toldBy(['section-left-out', 'heading-repeated']),
      blankRows: grid.values.length - 1 - filled,
    };
    if (costNames(choices).includes(name)) {
      const rows = costs.rows.filter(({ cells }) => cells.label.name === name);
      const sums = sumsByColumn(rows);
      const sumOf = (column: number): number | null => sums.get(grid.column + column) ?? null;
      return [{ ...base, rows: rows.length, columns: readColumns(grid, COST_LAYOUT, unit, sumOf, null) }];
    }
    if (name === PARTIES) {
      const columns = partyColumns(grid, parties, unit).map((column) => withIdle(column, usage));
      return [{ ...base, rows: parties.parties.length, columns }];
    }
    const columns =
      name === SETTINGS
        ? settingReadings(grid, settings, usage)
        : name === PUBLISHED
          ? publishedColumns(grid, published, unit)
          : readColumns(grid, KEY_LAYOUT, unit, () => null, null);
    return [{ ...base, rows: Math.max(0, filled), columns }];
  });
}

/** Of a column of `Parter` that nothing depends on, that it is so; payments have findings of their own. */
function withIdle(column: ColumnReading, usage: Usage | null): ColumnReading {
  const { kind, name, heading } = column;
  const isUsed = [name, heading].some((one) => usage?.partyColumns.has(foldText(one)));
  const isOwn = kind === 'driver' || kind === 'grouping';
  return usage === null || isUsed || !isOwn ? column : { ...column, isIdle: true };
}

function publishedColumns(grid: Grid, published: readonly PublishedLine[], unit: AmountUnit) {
  const figures = new Set(published.flatMap((line) => line.figures.map(({ cell }) => cell.column)));
  const kindOf = (column: number) => (figures.has(grid.column + column) ? 'published' : 'unread');
  return readColumns(grid, PUBLISHED_LAYOUT, unit, () => null, kindOf);
}

function namedRowsOf({ blocks }: WorkbookState, name: string): number {
  return blocks.find(({ definedName }) => definedName.toLowerCase() === name.toLowerCase())?.rows ?? 0;
}

/** What each column of a range's cost rows comes to in kr., whatever unit it was typed in. A phased amount is all of its years'. */
function sumsByColumn(rows: readonly CostRow[]): ReadonlyMap<number, number> {
  const ore = new Map<number, number>();
  const add = ({ column }: CellRef, amount: number): void => {
    ore.set(column, (ore.get(column) ?? 0) + amount);
  };
  for (const { amounts, accounts = [], totalPrice, cells } of rows) {
    for (const { cell, amount } of amounts) add(cell, amount);
    for (const { cell, amount } of accounts) add(cell, amount);
    if (cells.totalPrice !== null && totalPrice !== null) add(cells.totalPrice, totalPrice);
  }
  return new Map([...ore].map(([column, amount]) => [column, amount / 100]));
}

function partyColumns(grid: Grid, parties: PartyTable, unit: AmountUnit) {
  const placeIn = ({ values }: PartyColumn): number => (values[0]?.cell.column ?? -1) - grid.column;
  // The digits of an EAN are no figures.
  const identities = new Set(identityColumns(parties).map(placeIn));
  const numbersAt = new Map(
    parties.columns
      .filter((column) => !identities.has(placeIn(column)))
      .map((column): [number, readonly ExactNumber[]] => [
        placeIn(column),
        column.values.flatMap(({ number }) => number ?? []),
      ]),
  );
  const sumOf = (column: number): number | null => {
    const numbers = numbersAt.get(column) ?? [];
    const sum = exactAsDouble(sumExact(numbers));
    return numbers.length === 0 || !fitsCell(sum) ? null : sum;
  };
  const kindOf = (column: number) =>
    identities.has(column) ? 'identity' : sumOf(column) === null ? 'grouping' : 'driver';
  return readColumns(grid, PARTY_LAYOUT, unit, sumOf, kindOf);
}

/** What each row of `Indstillinger` with a value was taken for; one without leaves what holds anyway. */
function settingReadings(grid: Grid, { given, prices }: Settings, usage: Usage | null): ColumnReading[] {
  const reading = (name: string, text: string, value: CellRef, isUsed: boolean): ColumnReading => {
    const { text: heading, ref: cell } = cellAt(grid, value.row - grid.row, 0);
    const base = { heading, cell, kind: 'setting', name, year: null, unit: null, priceLevel: null } as const;
    return { ...base, text, sum: null, ...(isUsed || usage === null ? {} : { isIdle: true }) };
  };
  const settings = given.map(({ field, text, cell }) =>
    reading(SETTING_NAMES[field][0], text, cell, usage?.settings.has(field) === true),
  );
  const indexes = prices.indexes.map(({ year, text, cell }) =>
    reading(`PL ${year}`, text, cell, usage?.priceIndexes.has(year) === true),
  );
  return [...settings, ...indexes].sort((one, other) => one.cell.row - other.cell.row);
}
