import type { Random } from '../random';
import { column, type Made, table, words } from './madeTable';
import { textCell, type TypedTable } from './typedWorkbook';

/** A row of `Nøgler`, of what a step says. */
interface Step {
  readonly level: string;
  readonly weight: string;
  readonly least?: string | number;
  readonly most?: string | number;
  readonly only?: string;
  readonly from?: number;
  readonly until?: number;
  readonly unit?: number;
  readonly remainder?: string;
}

/**
 * A key of one kind or another, for the years that amounts have. What everyone gets at least is less than any amount has,
 * and what anyone gets at most more than all, so that bounds can be met; yet they are at work in most.
 */
const KINDS: readonly ((random: Random, years: readonly number[], sectors: boolean) => readonly Step[])[] = [
  () => [{ level: 'Part', weight: '50 % Folketal + 50 % ligeligt' }],
  () => [{ level: 'Part', weight: '62,5 % Gevinst + 37,5 % Folketal', unit: 1 }],
  () => [
    { level: 'Part', weight: '25 % Folketal + 25 % Gevinst + 50 % ligeligt', remainder: 'hver for sig' },
  ],
  () => [{ level: 'Part', weight: '1.500 kr. til hver, resten efter Folketal' }],
  () => [{ level: 'Part', weight: '2.000 kr. til hver, resten efter 40 % Gevinst + 60 % ligeligt', unit: 1 }],
  () => [{ level: 'Part', weight: 'Folketal', most: 'Loft' }],
  () => [{ level: 'Part', weight: 'Folketal', least: 1_500, most: 'Loft' }],
  () => [{ level: 'Part', weight: 'Gevinst', least: '2.000 kr.' }],
  (random) => [
    { level: 'Part', weight: 'Gevinst', most: random.pick<string | number>([350_000_000, '400 mio. kr.']) },
  ],
  (_, years, sectors) => [
    { level: sectors ? 'Sektor' : 'Klynge', weight: 'ligeligt' },
    { level: 'Part', weight: 'Folketal', until: years[0] ?? 0 },
    { level: 'Part', weight: 'Gevinst', from: (years[0] ?? 0) + 1 },
  ],
  (_, years) => [
    {
      level: 'Part',
      weight: 'Folketal',
      from: (years[0] ?? 0) - 3,
      until: years[0] ?? 0,
      only: 'Deltager=ja',
    },
    { level: 'Part', weight: 'ligeligt', from: (years[0] ?? 0) + 1 },
  ],
  (_, years) => [
    { level: 'Part', weight: 'Folketal {år-1}', only: `Klynge<>Vest-Thy`, from: (years[0] ?? 0) - 9 },
  ],
];

/** Two to four keys, every one of which is to be used, and one for rates. */
export interface WideKeys {
  readonly names: readonly string[];
  readonly ofRates: string;
  readonly table: TypedTable;
}

/** Keys with mixed weights, base amounts, bounds, and steps for some years. */
export function wideKeys(
  random: Random,
  years: readonly number[],
  sectors: boolean,
  rated: boolean,
  hasPrices: boolean,
): WideKeys {
  const chosen = random.shuffled(KINDS).slice(0, random.int(2, 4));
  const named = chosen.map((kind, index): readonly [string, readonly Step[]] => [
    ['Vedtægt', 'Fælles nøgle', 'Aftale 2', 'Ramme-nøgle'][index] ?? 'Nøgle',
    kind(random, years, sectors),
  ]);
  const ofRates: Step = random.pick([
    { level: 'Part', weight: 'ligeligt', only: 'Deltager=ja' },
    // A rate is brought to its year's prices when it has been cut, so that all may be above a bound then.
    { level: 'Part', weight: 'Folketal', unit: 1, ...(hasPrices ? {} : { most: 900_000 }) },
  ]);
  const all = rated ? [...named, ['Takstnøgle', [ofRates]] as const] : named;
  const rows = all.flatMap(([name, steps]) =>
    steps.map((step, index) => ({ name, step, number: numberOf(steps, index) })),
  );
  const cell = (read: (row: (typeof rows)[number]) => string | number | undefined) => (row: number) => {
    const at = rows[row];
    return textCell(at === undefined ? '' : (read(at) ?? ''));
  };
  const made = (field: string, heading: string, read: Parameters<typeof cell>[0]): Made => ({
    heading,
    column: column(field),
    cell: cell(read),
  });
  return {
    names: named.map(([name]) => name),
    ofRates: 'Takstnøgle',
    table: table(
      'Nøgler',
      [
        words('key', 'Nøgle', (row) => rows[row]?.name ?? ''),
        made('number', 'Trin', ({ number }) => number),
        words('level', 'Niveau', (row) => rows[row]?.step.level ?? ''),
        words('weight', 'Vægt', (row) => rows[row]?.step.weight ?? ''),
        made('least', 'Mindst', ({ step }) => step.least),
        made('most', 'Højst', ({ step }) => step.most),
        words('only', 'Kun', (row) => rows[row]?.step.only ?? ''),
        made('from', 'Fra år', ({ step }) => step.from),
        made('until', 'Til år', ({ step }) => step.until),
        made('unit', 'Afrunding', ({ step }) => step.unit),
        words('remainder', 'Rest', (row) => rows[row]?.step.remainder ?? ''),
      ],
      rows.length,
    ),
  };
}

/** Steps of one level for years that do not meet have one number. */
function numberOf(steps: readonly Step[], index: number): number {
  return new Set(steps.slice(0, index + 1).map(({ level }) => level)).size;
}
