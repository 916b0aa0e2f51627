import type { ReadRow, ReadColumn } from '../reader/reading';
import { findMunicipality } from '../register/findMunicipality';
import { recipientId } from './recipientId';
import type { ReadTable } from './readTables';
import { readHeading } from '../tables/headings/readHeading';
import type { Municipality } from '../register/municipality';

/** The recipients of all tables, each once, sector by sector in the order of the columns. */
export function partyLines(tables: readonly ReadTable[], sectors: readonly string[]): PartyLine[] {
  const found = new Map<string, PartyLine>();
  for (const table of tables) {
    for (const row of table.reading.rows) {
      if (row.role !== 'recipient' || row.label === '' || row.repeatedHeading === true) continue;
      const line = lineOf(table, row, sectors);
      const id = recipientId(line.name);
      const known = found.get(id);
      found.set(id, known === undefined ? line : merged(known, line));
    }
  }
  const rank = ({ sector }: PartyLine): number =>
    sectors.includes(sector) ? sectors.indexOf(sector) : sectors.length;
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

function lineOf(table: ReadTable, row: ReadRow, sectors: readonly string[]): PartyLine {
  const { columns } = table.reading;
  const municipality = findMunicipality(row.label);
  const numbers = new Map<string, number>();
  let share: number | null = null;
  for (const [at, column] of columns.entries()) {
    const value = row.values[at];
    if (typeof value !== 'number') continue;
    // A recipient's figure in the column of splits is its share.
    const isShare = column.role === 'share' || column.role === 'split';
    if (isShare) share ??= value;
    if (column.role === 'driver') numbers.set(driverName(column), value);
    if (column.role === 'share') numbers.set(driverName(column), inPercent(value));
  }
  return {
    name: row.label,
    municipality,
    sector: sectorOf(table, row, sectors, municipality !== null),
    cluster: /(?<!\p{L})klynge\s+(\p{L}.*)$/iu.exec(row.label)?.[1] ?? '',
    numbers,
    share,
  };
}

/** The one sector that the row has amounts of; or that of municipalities or of regions, by the words of the sectors. */
function sectorOf(
  { amounts }: ReadTable,
  { values, label }: ReadRow,
  sectors: readonly string[],
  isMunicipality: boolean,
): string {
  const printed = new Set(
    amounts.used.flatMap(({ at, sector }) =>
      typeof values[at] === 'number' && sector !== '' ? [sector] : [],
    ),
  );
  const [only = ''] = printed.size === 1 ? [...printed] : [];
  if (only !== '') return only;
  const word = isMunicipality ? /^kommun/iu : /^region/iu.test(label) ? /^region/iu : /^$/u;
  return sectors.find((sector) => word.test(sector)) ?? '';
}

function merged(known: PartyLine, other: PartyLine): PartyLine {
  return {
    ...known,
    sector: known.sector === '' ? other.sector : known.sector,
    numbers: new Map([...known.numbers, ...other.numbers, ...known.numbers]),
    share: known.share ?? other.share,
  };
}

/** 7.09 of 0.0709, with the digits that are printed. */
function inPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/**
 * What a printed column of numbers is called in `Parter`: without date, footnote mark and where it is from, with its
 * year. `Indbyggertal* (1/1-2024)` is `Indbyggertal 2024`, `Ejerandel i procent` is `Ejerandel`.
 */
function driverName({ said, year, role }: ReadColumn): string {
  const { label } = readHeading(said);
  const name = label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s(?:pr\.?|i (?:procent|pct\.?)|den|ultimo|primo)(?:\s.*)?$/iu, '')
    .replace(/[*\d]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = name === '' ? (role === 'share' ? 'Andel' : 'Tal') : name;
  return year === null ? plain : `${plain} ${String(year)}`;
}

/** A recipient that is printed in one or more of the tables. */
export interface PartyLine {
  readonly name: string;
  readonly municipality: Municipality | null;
  /** `''` where it is not known, or there are no sectors. */
  readonly sector: string;
  /** `Midt` of `Regionen – klynge Midt`; `''` for none. */
  readonly cluster: string;
  /** By heading: populations and other numbers, and shares in percent. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The first printed share, a fraction; null for none. */
  readonly share: number | null;
}
