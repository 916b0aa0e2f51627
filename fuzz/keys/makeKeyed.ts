import { KEY_HEADINGS } from '../../test/support/keyHeadings';
import { byLargestRemainder } from './byLargestRemainder';
import { type Cells, kroner } from './cells';
import type { KeyedWorkbook, MeantKey, MeantParty, MeantRow } from './keyedWorkbook';
import { keyOf, splitKey } from './makeKeySteps';
import { randomFrom, type Random } from '../random';

const NAMES = ['Skive', 'Viborg', 'Silkeborg', 'Herning', 'Struer', 'Lemvig', 'Holstebro'] as const;
const FIRST = 2021;

/** The workbook of a seed: every feature of keys and amounts, mixed by chance, each typed as the guide says. */
export function makeKeyed(seed: number): KeyedWorkbook {
  const random = randomFrom(seed);
  const years = random.times(random.int(1, 3), (index) => FIRST + index);
  const hasSectors = random.chance(50);
  const parties = partiesOf(random, years, hasSectors);
  const unit = random.pick([1n, 100n, 50_000n]);
  const keys = random.times(random.int(1, 3), (index) =>
    keyOf(random, `Nøgle ${'ABC'[index]}`, parties, unit),
  );
  const sectors = new Set(parties.map(({ sector }) => sector));
  const splits = sectors.size === 2 && random.chance(60) ? [splitKey(unit)] : [];
  const all = [...keys.map(({ key }) => key), ...splits];
  const rises = new Map(years.map((year) => [year, BigInt(random.int(-150, 450))]));
  const isPriced = random.chance(40);
  const hasGroups = random.chance(40);
  const settledYear = random.chance(35) ? FIRST : null;
  const hasUndecided = random.chance(30);
  const made = random.times(random.int(1, 6), (index) =>
    rowOf(random, index, { years, all, hasGroups, hasUndecided, isPriced, settledYear }),
  );
  // Chance of its own, so that a seed gives the same tables with and without keys to compare by.
  const chance = randomFrom(seed + 0x5b5b5b);
  const isCompared = chance.chance(40);
  const rows = isCompared ? made.map((row) => withKeyB(chance, row, all, years)) : made;
  const hasSubtotals = random.chance(40);
  const later = years.slice(1);
  const isLater = rows.some(({ row }) => later.some((year) => row.amounts.has(year)));
  const shown = isLater && random.chance(25) ? later : years;
  const isPerGroup = random.chance(60);
  const settings: Cells[] = [
    ['Indstilling', 'Værdi'],
    ['Afrunding', Number(unit) / 100],
    ['Indbyggere', 'Folketal'],
    ...(isPerGroup ? [] : [['Beregning', 'pr. post']]),
    ...(hasSubtotals ? [['Mellemtotal', 'Klynge']] : []),
    ...(shown === years
      ? []
      : [['År', shown.length === 1 ? String(shown[0]) : `${shown[0]}-${shown.at(-1)}`]]),
    ...(isPriced ? [...rises].map(([year, rise]) => [`PL ${year}`, `${percent(rise)} %`]) : []),
  ];
  const tables: KeyedWorkbook['tables'] = {
    Omkostninger: costTable(
      rows.map(({ typed }) => typed),
      years,
      hasUndecided,
      settledYear,
    ),
    Parter: partyTable(parties, years, hasSectors, settledYear),
    Nøgler: [KEY_HEADINGS, ...keys.flatMap(({ typed }) => typed)],
    Indstillinger: settings,
  };
  return {
    tables,
    parties,
    rows: rows.map(({ row }) => row),
    years,
    shown,
    rises,
    isPerGroup,
    hasSubtotals,
    settledYear,
    isCompared: rows.some(({ row }) => row.keyB !== row.key),
  };
}

function percent(hundredths: bigint): string {
  return (Number(hundredths) / 100).toFixed(2).replace('.', ',');
}

function partiesOf(random: Random, years: readonly number[], hasSectors: boolean): MeantParty[] {
  return random
    .shuffled(NAMES)
    .slice(0, random.int(2, 6))
    .map((name, index) => ({
      name,
      sector: hasSectors && index > 0 && random.chance(30) ? 'Region' : hasSectors ? 'Kommuner' : '',
      cluster: random.pick(['Midt', 'Vest', 'Øst']),
      drivers: new Map([
        ['Folketal', BigInt(random.int(100, 99_999))],
        ...[FIRST - 1, ...years].map((year) => [`Børn ${year}`, BigInt(random.int(1, 5_000))] as const),
      ]),
      cap: BigInt(random.int(100_000, random.pick([90_000_000, 2_000_000_000]))),
      takesPart: new Map(years.map((year) => [year, index === 0 || random.chance(75)])),
      paid: BigInt(random.int(0, 900_000)) * 100n,
    }));
}

interface Choices {
  readonly years: readonly number[];
  readonly all: readonly MeantKey[];
  readonly hasGroups: boolean;
  readonly hasUndecided: boolean;
  readonly isPriced: boolean;
  readonly settledYear: number | null;
}

/** Cells by the heading they stand under. */
type TypedRow = Readonly<Record<string, string | number>>;

function rowOf(random: Random, index: number, choices: Choices): { row: MeantRow; typed: TypedRow } {
  const { years, all, hasGroups, hasUndecided, isPriced, settledYear } = choices;
  const key = random.pickFrom(all);
  const label = `Post ${index + 1}`;
  const group = hasGroups ? random.pick(['Drift', 'Anlæg']) : '';
  const base = { label, group, key, keyB: key };
  const words = { Post: label, ...(group === '' ? {} : { Gruppe: group }), Nøgle: key.name };
  const priced = isPriced && random.chance(60) ? FIRST : null;
  const levelCell: TypedRow = priced === null ? {} : { Prisniveau: priced };
  if (isRateable(key, years) && random.chance(25)) {
    const hundredths = BigInt(random.int(1, 90_000));
    const driver = random.pick<string | null>(['Folketal', null]);
    const text = `${percent(hundredths)} pr. ${driver ?? 'part'}`;
    const marked = years.filter((_, at) => at === 0 || random.chance(60));
    const amounts = new Map(marked.map((year) => [year, 0n] as const));
    const row = { ...base, amounts, rate: { hundredths, driver }, level: priced, accounts: null };
    const marks = Object.fromEntries(marked.map((year) => [year, 'x']));
    return { row, typed: { ...words, ...levelCell, Takst: text, ...marks } };
  }
  if (random.chance(20) && years.length > 1) {
    const whole = amountOf(random);
    const weights = random.pick([
      [1n, 1n],
      [3n, 1n],
      [2n, 1n],
    ]);
    const parts = byLargestRemainder(whole, weights, 1n);
    const amounts = new Map(parts.map((part, at) => [FIRST + at, part] as const));
    const row = { ...base, amounts, rate: null, level: priced, accounts: null };
    return {
      row,
      typed: { ...words, ...levelCell, Beløb: kroner(whole), Indfasning: weights.join('-'), Startår: FIRST },
    };
  }
  const amounts = new Map<number | null, bigint>();
  for (const year of years) if (year === FIRST || random.chance(80)) amounts.set(year, amountOf(random));
  if (hasUndecided && key.isTimeless && random.chance(60)) amounts.set(null, amountOf(random));
  const accounts = settledYear === null ? null : amountOf(random);
  const cells = [...amounts].map(([year, ore]): [string, number] => [
    year === null ? 'Ikke afklaret' : String(year),
    kroner(ore),
  ]);
  const spent: TypedRow = accounts === null ? {} : { [`Regnskab ${settledYear}`]: kroner(accounts) };
  const row = { ...base, amounts, rate: null, level: priced, accounts };
  return { row, typed: { ...words, ...levelCell, ...Object.fromEntries(cells), ...spent } };
}

/** Whether a rate may go by a key. */
function isRateable(key: MeantKey, years: readonly number[]): boolean {
  const steps = years.map((year) => key.stepsIn(year));
  return steps.every((list) => list.length === 1 && list[0]?.base === 0n && list[0].rest === 'largest');
}

/** The row with another key to compare by, now and then. */
function withKeyB(
  random: Random,
  { row, typed }: { row: MeantRow; typed: TypedRow },
  all: readonly MeantKey[],
  years: readonly number[],
): { row: MeantRow; typed: TypedRow } {
  const keyB = random.pickFrom(all);
  const isPossible =
    (row.rate === null || isRateable(keyB, years)) && (!row.amounts.has(null) || keyB.isTimeless);
  if (!isPossible || keyB === row.key || random.chance(30)) return { row, typed };
  return { row: { ...row, keyB }, typed: { ...typed, 'Nøgle B': keyB.name } };
}

function amountOf(random: Random): bigint {
  const ore = random.pick([
    () => random.int(1, 9_000) * 100_000,
    () => random.int(1_000, 999_999_999),
    () => random.int(100, 9_999),
  ])();
  return BigInt(random.chance(12) ? -ore : ore);
}

function costTable(
  rows: readonly TypedRow[],
  years: readonly number[],
  hasUndecided: boolean,
  settledYear: number | null,
): Cells[] {
  const wanted = [
    'Post',
    'Gruppe',
    'Nøgle',
    'Nøgle B',
    ...years.map(String),
    ...(hasUndecided ? ['Ikke afklaret'] : []),
    ...(settledYear === null ? [] : [`Regnskab ${settledYear}`]),
    'Takst',
    'Prisniveau',
    'Beløb',
    'Indfasning',
    'Startår',
  ];
  const always = new Set(['Post', 'Nøgle', ...years.map(String)]);
  const headings = wanted.filter(
    (heading) => always.has(heading) || rows.some((row) => row[heading] !== undefined),
  );
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

function partyTable(
  parties: readonly MeantParty[],
  years: readonly number[],
  hasSectors: boolean,
  settledYear: number | null,
): Cells[] {
  const drivers = [...(parties[0]?.drivers.keys() ?? [])];
  return [
    [
      'Part',
      ...(hasSectors ? ['Sektor'] : []),
      'Klynge',
      'Loft',
      ...drivers,
      ...years.map((year) => `Deltager ${year}`),
      ...(settledYear === null ? [] : [`Betalt ${settledYear}`]),
    ],
    ...parties.map((party) => [
      party.name,
      ...(hasSectors ? [party.sector] : []),
      party.cluster,
      kroner(party.cap),
      ...drivers.map((driver) => Number(party.drivers.get(driver) ?? 0n)),
      ...years.map((year) => (party.takesPart.get(year) === true ? 'ja' : 'nej')),
      ...(settledYear === null ? [] : [kroner(party.paid)]),
    ]),
  ];
}
