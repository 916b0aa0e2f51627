import type { Random } from '../random';
import { amount, column, figures, type Made, MUNICIPALITIES, POSTS, table, words } from './madeTable';
import { publishedTable } from './publishedTable';
import { textCell, type TypedTable, type TypedWorkbook } from './typedWorkbook';
import { wideKeys } from './wideKeys';

/**
 * A workbook in which everything is written as the guide says, with what `cleanWorkbook` has none of: rates, price
 * levels, bounds, base amounts, mixed weights, steps for some years, a second range of costs, and published figures.
 */
export function wideWorkbook(random: Random): TypedWorkbook {
  const hasSectors = random.chance(70);
  const firstYear = random.int(2019, 2031);
  const years = random.times(random.int(2, 3), (index) => firstYear + index);
  const prices = random.pick(['none', 'rows', 'rows', 'setting'] as const);
  const isRated = random.chance(60);
  const keys = wideKeys(random, years, hasSectors, isRated, prices !== 'none');
  const posts = random.shuffled(POSTS);
  const own = posts.slice(0, keys.names.length + random.int(0, 2) + (isRated ? 1 : 0));
  const further = random.chance(60) ? posts.slice(own.length, own.length + random.int(1, 3)) : [];
  const tables = [
    costs(random, own, years, keys.names, isRated ? keys.ofRates : null, prices === 'rows'),
    ...(further.length === 0 ? [] : [furtherCosts(random, further, years, keys.names)]),
    parties(random, hasSectors, firstYear),
    keys.table,
    settings(random, prices, years),
  ];
  const workbook: TypedWorkbook = {
    tables: new Map(tables.map((one) => [one.name, one])),
    zeros: 0,
    // Equal parts are in some keys, so that nobody may change places.
    weight: 'ligeligt',
    costs: further.length === 0 ? ['Omkostninger'] : ['Omkostninger', 'Anlægsposter'],
    prices,
  };
  const published = random.chance(60) ? publishedTable(random, workbook) : null;
  if (published !== null) workbook.tables.set('Offentliggjort', published);
  return workbook;
}

/** Every key is used by a row, and the last row is a rate where there are any. */
function costs(
  random: Random,
  labels: readonly string[],
  years: readonly number[],
  keys: readonly string[],
  ofRates: string | null,
  hasLevels: boolean,
): TypedTable {
  const isRate = (row: number): boolean => ofRates !== null && row === labels.length - 1;
  const rateYears = new Set([years[0], random.pickFrom(years)]);
  const columns: Made[] = [
    words('label', 'Post', (row) => labels[row] ?? ''),
    words('key', 'Nøgle', (row) => (isRate(row) ? (ofRates ?? '') : (keys[row % keys.length] ?? ''))),
  ];
  if (ofRates !== null) {
    const rate = random.pick([
      '0,27 pr. Folketal',
      '2.500 pr. part',
      '1.250,50 pr. part',
      '15 pr. Folketal {år-1}',
    ]);
    columns.push(words('rate', 'Takst', (row) => (isRate(row) ? rate : '')));
  }
  for (const year of years) {
    const mark = rateYears.has(year) ? 'x' : '';
    const made = figures(year, column('year', year), () => largeAmount(random));
    columns.push({ ...made, cell: (row) => (isRate(row) ? textCell(mark) : made.cell(row)) });
  }
  if (hasLevels) {
    const [first = 0] = years;
    const level = (row: number) => (isRate(row) || random.chance(30) ? '' : first - random.int(0, 2));
    columns.push({ heading: 'Prisniveau', column: column('level'), cell: (row) => textCell(level(row)) });
  }
  return table('Omkostninger', columns, labels.length);
}

/** A second range with headings of its own: one amount and its phasing. */
function furtherCosts(
  random: Random,
  labels: readonly string[],
  years: readonly number[],
  keys: readonly string[],
): TypedTable {
  const [first = 0] = years;
  return table(
    'Anlægsposter',
    [
      words('key', 'Nøgle', () => random.pickFrom(keys)),
      words('label', 'Post', (row) => labels[row] ?? ''),
      figures('Beløb', column('amount'), () => largeAmount(random)),
      words('profile', 'Indfasning', () => random.pick(['40-60', '50-50', '1-0,5'])),
      { heading: 'Startår', column: column('start'), cell: () => textCell(first) },
    ],
    labels.length,
  );
}

/** Enough for what everyone gets first. */
function largeAmount(random: Random): bigint {
  const one = amount(random);
  return (one < 0n ? -one : one) + 10_000_000n;
}

function parties(random: Random, hasSectors: boolean, firstYear: number): TypedTable {
  const names = random.shuffled(MUNICIPALITIES).slice(0, random.int(3, 6));
  const regions = hasSectors ? ['Region Midtjylland', 'Region Nordjylland'] : [];
  const all = [...names, ...regions];
  const clusters = all.map((_, index) => ['Midt', 'Vest-Thy', 'Midt', 'Øst'][index % 4] ?? 'Midt');
  const people = all.map((_, index) => BigInt(random.int(3_000, 90_000) * 13 + index) * 100n);
  return table(
    'Parter',
    [
      words('part', 'Part', (row) => all[row] ?? ''),
      ...(hasSectors
        ? [words('sector', 'Sektor', (row) => (row < names.length ? 'Kommuner' : 'Region'))]
        : []),
      words('cluster', 'Klynge', (row) => clusters[row] ?? ''),
      words('joins', 'Deltager', (row) => (row === 2 ? 'nej' : 'ja')),
      figures('Folketal', column('driver'), (row) => people[row] ?? 0n),
      ...[-1, 0, 1, 2].map((offset) =>
        figures(
          `Folketal ${firstYear + offset}`,
          column('driver'),
          (row) => (people[row] ?? 0n) + BigInt(offset * 700),
        ),
      ),
      figures('Gevinst', column('driver'), () => BigInt(random.int(10_000, 9_999_999))),
      figures('Loft', column('limit'), (row) =>
        row === 0 ? BigInt(random.int(30_000, 60_000) * 100) : row === 1 ? null : 99_000_000_000n,
      ),
    ],
    all.length,
  );
}

function settings(random: Random, prices: TypedWorkbook['prices'], years: readonly number[]): TypedTable {
  const [first = 0] = years;
  const indexed = prices === 'none' ? [] : random.times(years.length + 2, (index) => first - 1 + index);
  const rows: [string, string | number][] = [
    ['Afrunding', random.pick([0.01, 5, 100])],
    ...(prices === 'setting' ? [['Prisniveau', first - 1] as [string, number]] : []),
    ...indexed.map((year): [string, string] => [`PL ${year}`, random.pick(['2,0 %', '1,75 %', '3,0 %'])]),
  ];
  return table(
    'Indstillinger',
    [
      words('name', 'Indstilling', (row) => rows[row]?.[0] ?? ''),
      { heading: 'Værdi', column: column('value'), cell: (row) => textCell(rows[row]?.[1] ?? '') },
    ],
    rows.length,
  );
}
