import type { Random } from '../random';
import { figureCell, textCell, type TypedCell, type TypedColumn, type TypedTable } from './typedWorkbook';

/** Names that recipients have. */
export const MUNICIPALITIES = [
  'Skive',
  'Viborg',
  'Silkeborg',
  'Herning',
  'Ikast-Brande',
  'Ringkøbing-Skjern',
  'Holstebro',
  'Lemvig',
  'Struer',
  'Samsø',
  'Århus',
  'Norddjurs Kommune',
] as const;

/** Names that cost rows have. */
export const POSTS = [
  'Licenser',
  'Support og drift',
  'Udstyr',
  'Kurser',
  'Projektledelse',
  'Fælles sekretariat',
  'Integration til EPJ',
  'Hjemmemonitorering',
  'Service-aftale',
  'Rådgivning 2. fase',
] as const;

/** A column of a clean table: its heading, what it is for, and what stands in each row. */
export interface Made {
  readonly heading: string | number;
  readonly column: TypedColumn;
  readonly cell: (row: number) => TypedCell;
}

/** Whole kroner mostly, thousands often, øre at times; now and then nothing, or money that comes in. */
export function amount(random: Random): bigint {
  if (random.chance(4)) return 0n;
  const ore = random.pick([
    () => random.int(1, 9_000) * 100_000,
    () => random.int(1_000, 9_999_999) * 100,
    () => random.int(100_000, 999_999_999),
    () => random.int(1, 400) * 5_000_000,
  ])();
  return BigInt(random.chance(12) ? -ore : ore);
}

/** A column of words. */
export function words(field: string, heading: string, text: (row: number) => string): Made {
  return { heading, column: column(field), cell: (row) => textCell(text(row)) };
}

/** A column that its heading says no unit of. */
export function column(field: string, year: number | null = null): TypedColumn {
  return { field, year, zeros: null };
}

/** A table of so many rows. */
export function table(name: string, made: readonly Made[], rows: number): TypedTable {
  const heading = {
    kind: 'heading',
    cells: made.map((one) => textCell(one.heading)),
    isHidden: false,
  } as const;
  const items = Array.from({ length: rows }, (_, row) => ({
    kind: 'item' as const,
    cells: made.map(({ cell }) => cell(row)),
    isHidden: false,
  }));
  return {
    name,
    columns: made.map((one) => one.column),
    rows: [heading, ...items],
    rowsBeside: 0,
    columnsBeside: 0,
  };
}

/** A column of figures that go by their row. */
export function figures(
  heading: string | number,
  of: TypedColumn,
  figure: (row: number) => bigint | null,
): Made {
  return {
    heading,
    column: of,
    cell: (row) => {
      const value = figure(row);
      return value === null ? textCell('') : figureCell(value);
    },
  };
}
