import { byLargestRemainder } from '../keys/byLargestRemainder';
import type {
  KeyedWorkbook,
  MeantKey,
  MeantParty,
  MeantRow,
  MeantStep,
  PlainWeight,
} from '../keys/keyedWorkbook';
import { itemsOf, type TypedCell, type TypedTable, type TypedWorkbook } from './typedWorkbook';

/** A row of a clean table by its headings. */
type Line = (heading: string | number) => TypedCell | undefined;

/**
 * What a clean workbook with keys of all kinds means, as numbers of any size, for the oracle that shares amounts by
 * fractions of its own. It reads the few ways in which such a workbook is made, and none that people type.
 */
export function meantWorkbook({ tables }: TypedWorkbook): KeyedWorkbook {
  const lines = (name: string): readonly Line[] => linesOf(tables.get(name));
  const settings = new Map(
    lines('Indstillinger').map((line) => [textOf(line('Indstilling')), textOf(line('Værdi'))]),
  );
  const years = (tables.get('Omkostninger')?.columns ?? []).flatMap(({ year }) => year ?? []);
  const unit = oreOf(settings.get('Afrunding') ?? '');
  const keys = keysOf(lines('Nøgler'), unit);
  const level = settings.get('Prisniveau');
  const rows = [
    ...lines('Omkostninger').flatMap((line) => costRows(line, years, keys)),
    ...lines('Anlægsposter').map((line) => phasedRow(line, keys)),
  ];
  return {
    ...{ tables: {}, years, shown: years, isPerGroup: true, hasSubtotals: false },
    ...{ settledYear: null, isCompared: false },
    rows: level === undefined ? rows : rows.map((row) => ({ ...row, level: Number(level) })),
    parties: lines('Parter').map((line) => partyOf(line, tables.get('Parter'), years)),
    rises: new Map(
      [...settings].flatMap(([name, value]) =>
        name.startsWith('PL ') ? [[Number(name.slice(3)), decimal(value.replace(' %', ''), 2)] as const] : [],
      ),
    ),
  };
}

function linesOf(table: TypedTable | undefined): readonly Line[] {
  if (table === undefined) return [];
  const headings = table.rows[0]?.cells.map(({ value }) => value) ?? [];
  return itemsOf(table).map(
    ({ cells }) =>
      (heading) =>
        cells[headings.indexOf(heading)],
  );
}

const textOf = (cell: TypedCell | undefined): string => String(cell?.value ?? '');

/** A Danish number times a power of ten: `1.250,50` with 2 is 125050. */
function decimal(text: string, places: number): bigint {
  const [whole = '', part = ''] = text.replaceAll('.', '').split(',');
  return BigInt(whole + part.padEnd(places, '0'));
}

/** A number of kr. as it is typed in a cell: `0.01`, `1500`, `2.000 kr.`, `400 mio. kr.`. */
function oreOf(text: string): bigint {
  if (/^\d+(?:\.\d{1,2})?$/.test(text)) return BigInt(Math.round(Number(text) * 100));
  return decimal(text.replace(/(?: mio\.)? kr\.$/, ''), 2) * (text.includes('mio.') ? 1_000_000n : 1n);
}

function partyOf(line: Line, table: TypedTable | undefined, years: readonly number[]): MeantParty {
  const drivers = (table?.columns ?? []).flatMap(({ field }, at) => {
    const heading = textOf(table?.rows[0]?.cells[at]);
    const figure = line(heading)?.figure ?? null;
    if (field !== 'driver' || figure === null) return [];
    // Inhabitants are whole, and rates are for each; of what else is in hundredths only the shares count.
    return [[heading, heading.startsWith('Folketal') ? figure / 100n : figure] as const];
  });
  const takesPart = textOf(line('Deltager')) === 'ja';
  return {
    ...{ name: textOf(line('Part')), sector: textOf(line('Sektor')), cluster: textOf(line('Klynge')) },
    ...{ drivers: new Map(drivers), paid: 0n, cap: line('Loft')?.figure ?? NO_LIMIT },
    takesPart: new Map(years.map((year) => [year, takesPart])),
  };
}

/** More than any amount: an empty `Loft` limits nobody. */
const NO_LIMIT = 10n ** 30n;

type Dated = MeantStep & { readonly number: number; readonly from: number; readonly until: number };

function keysOf(lines: readonly Line[], unit: bigint): ReadonlyMap<string, MeantKey> {
  const steps = new Map<string, Dated[]>();
  for (const line of lines) {
    const name = textOf(line('Nøgle'));
    steps.set(name, [...(steps.get(name) ?? []), stepOf(line, unit)]);
  }
  return new Map(
    [...steps].map(([name, all]): [string, MeantKey] => [
      name,
      {
        name,
        isTimeless: false,
        stepsIn: (year) =>
          all
            .filter(({ from, until }) => (year ?? 0) >= from && (year ?? 0) <= until)
            .sort((one, other) => one.number - other.number),
      },
    ]),
  );
}

const BASE = /^(.+?) kr\. til hver, resten efter (.+)$/;

function stepOf(line: Line, unit: bigint): Dated {
  const [said = '', base, weight = said] = BASE.exec(textOf(line('Vægt'))) ?? [textOf(line('Vægt'))];
  const limit = (heading: string): bigint | null => {
    const text = textOf(line(heading));
    return text === '' ? null : oreOf(text);
  };
  const most = textOf(line('Højst'));
  const only = textOf(line('Kun'));
  return {
    number: Number(textOf(line('Trin'))),
    from: Number(textOf(line('Fra år'))),
    until: textOf(line('Til år')) === '' ? Infinity : Number(textOf(line('Til år'))),
    level: textOf(line('Niveau')) as MeantStep['level'],
    weights: weight.split(' + ').map((part) => {
      const [, percent = '100', of = part] = /^(.+?) % (.+)$/.exec(part) ?? [];
      return [decimal(percent, 1), plainWeight(of)] as const;
    }),
    split: null,
    base: base === undefined ? 0n : decimal(base, 2),
    least: limit('Mindst'),
    most: most === 'Loft' ? most : limit('Højst'),
    only: only === '' ? 'none' : only === 'Deltager=ja' ? 'takes part' : 'not Vest-Thy',
    unit: limit('Afrunding') ?? unit,
    method: 'half up',
    rest: textOf(line('Rest')) === 'hver for sig' ? 'alone' : 'largest',
  };
}

function plainWeight(text: string): PlainWeight {
  if (text === 'ligeligt') return { kind: 'equal' };
  const isDated = text.endsWith(' {år-1}');
  return { kind: 'driver', heading: text.replace(' {år-1}', ''), offset: isDated ? -1 : null };
}

/** One row, or one for each year where a rate goes by a dated driver. */
function costRows(line: Line, years: readonly number[], keys: ReadonlyMap<string, MeantKey>): MeantRow[] {
  const [, rate, of = ''] = /^(\S+) pr\. (.+)$/.exec(textOf(line('Takst'))) ?? [];
  const level = textOf(line('Prisniveau'));
  const row = (amounts: MeantRow['amounts'], its: MeantRow['rate']): MeantRow => ({
    ...rowOf(line, keys, amounts),
    rate: its,
    level: level === '' ? null : Number(level),
  });
  if (rate === undefined) return [row(new Map(years.map((year) => [year, line(year)?.figure ?? 0n])), null)];
  return years.flatMap((year) => {
    if (textOf(line(year)) !== 'x') return [];
    const driver = of === 'part' ? null : of.replace('{år-1}', String(year - 1));
    return [row(new Map([[year, 0n]]), { hundredths: decimal(rate, 2), driver })];
  });
}

function phasedRow(line: Line, keys: ReadonlyMap<string, MeantKey>): MeantRow {
  const start = Number(textOf(line('Startår')));
  const weights = textOf(line('Indfasning'))
    .split('-')
    .map((part) => decimal(part, 1));
  const parts = byLargestRemainder(line('Beløb')?.figure ?? 0n, weights, 1n);
  return rowOf(line, keys, new Map(parts.map((part, index) => [start + index, part])));
}

function rowOf(line: Line, keys: ReadonlyMap<string, MeantKey>, amounts: MeantRow['amounts']): MeantRow {
  const name = textOf(line('Nøgle'));
  const key = keys.get(name);
  if (key === undefined) throw new RangeError(`There is no key ${name}.`);
  return {
    ...{ label: textOf(line('Post')), group: '', key, keyB: key, amounts },
    ...{ rate: null, level: null, accounts: null },
  };
}
