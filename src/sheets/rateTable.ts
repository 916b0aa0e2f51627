import type { Allocation } from '../allocation/allocation';
import { yearsInOrder } from '../costs/compareYears';
import type { Year } from '../costs/costRow';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { withAmount } from '../money/sumOfAmounts';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { yearHeading } from '../texts/yearHeading';
import { overviewHeadings, subtotalLabel } from '../texts/sheetHeadings';
import { itemAt } from './itemAt';
import { mergeGroups } from './mergeGroups';
import { recipientLines } from './recipientLines';
import type { RateBase } from './rates';

/** Whose amounts a row of `Kr. pr. indbygger` divides, and by how many inhabitants. */
export interface RateRow {
  readonly kind: 'party' | 'subtotal' | 'sector' | 'all';
  readonly label: string;
  /** `Party.index`. */
  readonly members: readonly number[];
  readonly inhabitants: ExactNumber | null;
}

/** Which amounts a column takes: those of a cost group and a year; null for all of them. */
export interface RateColumn {
  readonly heading: string;
  readonly group: string | null;
  /** Undefined where it is all years. */
  readonly year: Year | undefined;
}

/** The table of kr. per inhabitant. */
export interface RateTable {
  readonly rows: readonly RateRow[];
  readonly columns: readonly RateColumn[];
  /** Øre, before it is divided; NaN where nothing of the column can fall to the row. */
  readonly amountOf: (row: RateRow, column: RateColumn) => Ore;
}

/**
 * Kr. per inhabitant for each recipient, subtotal and sector and for all, in each cost group and year and in total. For
 * a sector and for all it is what was to be allocated that is divided, also where the parts were rounded each by itself.
 */
export function rateTable(
  allocation: Allocation,
  parties: PartyTable,
  settings: Pick<Settings, 'subtotal'>,
  rates: RateBase,
): RateTable {
  return {
    rows: rateRows(allocation, parties, settings, rates),
    columns: rateColumns(allocation),
    amountOf: (row, column) => amountOf(allocation, row, column),
  };
}

function rateRows(
  allocation: Allocation,
  parties: PartyTable,
  settings: Pick<Settings, 'subtotal'>,
  { among }: RateBase,
): RateRow[] {
  const overview = mergeGroups(allocation, parties);
  const row = (kind: RateRow['kind'], label: string, members: readonly number[]): RateRow => ({
    kind,
    label,
    members,
    inhabitants: among(members),
  });
  const everyone = overview.parties.map(({ party }) => party);
  const lines = recipientLines(overview.parties, parties, settings);
  const sectors = parties.sectors.length < 2 ? [] : parties.sectors;
  return [
    ...lines.map((line) => {
      const members = (line.kind === 'party' ? [line.item] : line.items).map(({ party }) => party);
      const label =
        line.kind === 'party' ? itemAt(parties.parties, line.item.party).name : subtotalLabel(line.name);
      return row(line.kind, label, members);
    }),
    ...sectors.map((sector) => {
      const members = everyone.filter((party) => itemAt(parties.parties, party).sector === sector);
      return row('sector', subtotalLabel(sector), members);
    }),
    row('all', overviewHeadings.sum, everyone),
  ];
}

function rateColumns({ groups }: Allocation): RateColumn[] {
  const named = groups.length > 1 ? groups : groups.filter(({ group }) => group !== '');
  const years = yearsOf(groups.flatMap(({ pots }) => pots));
  const yearColumns = (group: string | null, own: readonly Year[]): RateColumn[] =>
    own.length === 1 && own[0] === null
      ? []
      : own.map((year) => ({ heading: headed(group, yearHeading(year)), group, year }));
  const sum = (group: string | null): RateColumn => ({
    heading: group === null ? overviewHeadings.sum : subtotalLabel(group),
    group,
    year: undefined,
  });
  return [
    ...named.flatMap(({ group, pots }) => [...yearColumns(group, yearsOf(pots)), sum(group)]),
    ...yearColumns(null, years),
    sum(null),
  ];
}

function yearsOf(pots: readonly { readonly year: Year }[]): Year[] {
  return yearsInOrder(pots.map(({ year }) => year));
}

function headed(group: string | null, year: string): string {
  return [group ?? '', year].filter((part) => part !== '').join(' ');
}

function amountOf(
  { groups }: Allocation,
  { kind, label, members }: RateRow,
  { group, year }: RateColumn,
): Ore {
  const counted = new Set(members);
  let sum = NaN;
  const add = (amount: Ore): void => void (sum = withAmount(sum, amount));
  for (const one of groups) {
    if (group !== null && one.group !== group) continue;
    one.pots.forEach((pot, place) => {
      if (year !== undefined && pot.year !== year) return;
      if (kind === 'all' || (kind === 'sector' && subtotalLabel(pot.sector) === label)) {
        add(one.totals[place] ?? NaN);
      } else if (kind !== 'sector' || pot.sector === '') {
        for (const { party, amounts } of one.parties) {
          if (counted.has(party)) add(amounts[place] ?? NaN);
        }
      }
    });
  }
  return sum;
}
