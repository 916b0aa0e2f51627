import type { Random } from '../random';
import { amount, column, type Made, MUNICIPALITIES, POSTS, table, words } from './madeTable';
import { figureCell, textCell, type TypedTable, type TypedWorkbook } from './typedWorkbook';

type Layout = 'years' | 'profile' | 'amount';

/** A workbook in which everything is written as the guide says, so that nothing has to be told of it. */
export function cleanWorkbook(random: Random): TypedWorkbook {
  const hasSectors = random.chance(80);
  const layout: Layout = random.pick(['years', 'years', 'years', 'profile', 'amount']);
  const firstYear = random.int(2019, 2031);
  const years = random.times(random.int(1, 4), (index) => firstYear + index);
  const weight = random.chance(15) ? 'ligeligt' : random.pick(['Folketal', 'Folketal', 'Gevinst']);
  const keys = keysOf(random, hasSectors, weight);
  /** The year whose accounts stand beside its budget. */
  const settled = layout === 'years' && random.chance(30) ? (years[0] ?? null) : null;
  const tables = [
    costs(random, layout, years, settled, keys.names),
    parties(random, hasSectors, settled),
    ...(keys.table === null ? [] : [keys.table]),
    settings(random, weight),
  ];
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    zeros: 0,
    weight,
    costs: ['Omkostninger'],
    prices: 'none',
  };
}

function costs(
  random: Random,
  layout: Layout,
  years: readonly number[],
  settled: number | null,
  keys: readonly string[],
): TypedTable {
  const labels = random.shuffled(POSTS).slice(0, random.int(2, 8));
  const groups = random.pick([
    [],
    ['It-drift', 'Anlæg på tværs'],
    ['Investering', 'Implementering', 'Drift'],
  ]);
  const columns: Made[] = [words('label', 'Post', (row) => labels[row] ?? '')];
  if (groups.length > 0) columns.push(words('group', 'Gruppe', () => random.pickFrom(groups)));
  columns.push(words('key', 'Nøgle', () => random.pickFrom(keys)));
  if (layout === 'years') {
    for (const year of years) {
      columns.push({ heading: year, column: column('year', year), cell: () => figureCell(amount(random)) });
    }
    if (settled !== null) {
      columns.push({
        heading: `Regnskab ${settled}`,
        column: column('accounts', settled),
        cell: () => figureCell(amount(random)),
      });
    }
  } else {
    columns.push({ heading: 'Beløb', column: column('amount'), cell: () => figureCell(amount(random)) });
  }
  if (layout === 'profile') {
    columns.push(
      words('profile', 'Indfasning', () => random.pick(['25-50-25', '100', '40-60', '10-20-30-40'])),
      { heading: 'Startår', column: column('start'), cell: () => textCell(random.pickFrom(years)) },
    );
  }
  if (random.chance(40)) {
    columns.push({
      heading: 'Pris i alt',
      column: column('price'),
      cell: () => figureCell(amount(random)),
    });
  }
  if (random.chance(30)) columns.push(words('remark', 'Bemærkning', () => random.pick(['', 'jf. bilag 3'])));
  return table('Omkostninger', columns, labels.length);
}

function parties(random: Random, hasSectors: boolean, settled: number | null): TypedTable {
  const names = random.shuffled(MUNICIPALITIES).slice(0, random.int(3, 10));
  const hasRegion = hasSectors;
  const all = hasRegion ? [...names, 'Region Midtjylland'] : names;
  const sectorOf = (row: number): string => (row < names.length ? 'Kommuner' : 'Region');
  const clusters = names.map((_, index) => ['Midt', 'Vest-Thy', 'Århus-området'][index % 3] ?? 'Midt');
  // Different enough that nobody's exact share has the same fraction as another's.
  const inhabitants = names.map((_, index) => BigInt(random.int(3_000, 90_000) * 13 + index));
  const people = (row: number): bigint =>
    inhabitants[row] ?? inhabitants.reduce((sum, number) => sum + number, 0n);
  return table(
    'Parter',
    [
      words('part', 'Part', (row) => all[row] ?? ''),
      ...(hasSectors ? [words('sector', 'Sektor', sectorOf)] : []),
      words('cluster', 'Klynge', (row) => clusters[row] ?? 'Midt'),
      words('joins', 'Deltager', (row) =>
        row > 1 && row < names.length && random.chance(20) ? 'nej' : 'ja',
      ),
      {
        heading: 'Folketal',
        column: column('driver'),
        cell: (row) => figureCell(people(row) * 100n),
      },
      {
        heading: 'Gevinst',
        column: column('driver'),
        cell: () => figureCell(BigInt(random.int(10_000, 9_999_999))),
      },
      ...(settled === null
        ? []
        : [
            {
              heading: `Betalt ${settled}`,
              column: column('paid', settled),
              cell: () => figureCell(BigInt(random.int(1, 9_000) * 10_000)),
            },
          ]),
    ],
    all.length,
  );
}

function keysOf(
  random: Random,
  hasSectors: boolean,
  weight: string,
): { readonly names: readonly string[]; readonly table: TypedTable | null } {
  const splits = hasSectors ? random.pick([['35/65'], ['50/50'], ['33,5/66,5', '20/80']]) : [];
  if (hasSectors && random.chance(50)) return { names: splits, table: null };
  const rows: [string, number, string, string, string][] = [];
  if (hasSectors) {
    rows.push(['Fælles nøgle', 1, 'Sektor', random.pick(['40/60', 'Kommuner=35; Region=65']), '']);
    rows.push(['Fælles nøgle', 2, 'Part', weight, '']);
  } else {
    rows.push(['Fælles nøgle', 1, 'Klynge', weight, ''], ['Fælles nøgle', 2, 'Part', weight, '']);
  }
  const only = hasSectors ? 'Sektor=Kommuner; Deltager=ja' : 'Deltager=ja';
  rows.push(['Deltagernøgle', 1, 'Part', weight, only]);
  const columns: Made[] = [
    words('key', 'Nøgle', (row) => rows[row]?.[0] ?? ''),
    { heading: 'Trin', column: column('number'), cell: (row) => textCell(rows[row]?.[1] ?? 1) },
    words('level', 'Niveau', (row) => rows[row]?.[2] ?? ''),
    words('weight', 'Vægt', (row) => rows[row]?.[3] ?? ''),
    words('only', 'Kun', (row) => rows[row]?.[4] ?? ''),
  ];
  return {
    names: [...splits, 'Fælles nøgle', 'Deltagernøgle'],
    table: table('Nøgler', columns, rows.length),
  };
}

function settings(random: Random, weight: string): TypedTable {
  const all: [string, string | number][] = [
    ['Standardvægt', weight],
    ...random
      .shuffled<[string, string | number]>([
        ['Afrunding', random.pick([0.01, 1, 500])],
        ['Beregning', random.pick(['pr. gruppe', 'pr. post'])],
        ['Metode', random.pick(['halv op', 'halv lige'])],
        ['Sprog', 'dansk'],
      ])
      .slice(random.int(0, 4)),
  ];
  const columns = [
    words('name', 'Indstilling', (row) => all[row]?.[0] ?? ''),
    { heading: 'Værdi', column: column('value'), cell: (row: number) => textCell(all[row]?.[1] ?? '') },
  ];
  return table('Indstillinger', columns, all.length);
}
