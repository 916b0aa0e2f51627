import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { anyAmount, typedAmount } from './amounts';
import { sharesOf100 } from './keyTable';
import { anyText, respelt } from './texts';
import type { HandedIn, InputTable, Vocabulary } from './workbookModel';

/** A row of such a name is left out where it may add up others, so that nobody knows beforehand what it hands in. */
const SAYS_SUM = /^(?:total|i alt|sum|samlet)$/i;

export type Layout = 'years' | 'profile' | 'start year' | 'amount';

export interface CostTableMade {
  readonly table: InputTable;
  readonly handedIn: readonly HandedIn[];
}

interface CostRowMade {
  readonly cells: Readonly<Record<string, BookValue>>;
  readonly handedIn: HandedIn;
}

/** Cost rows in one of the layouts the contract knows, their columns in any order, with rows and columns of no concern between. */
export function costTable(
  random: Random,
  words: Vocabulary,
  layout: Layout,
  name: string,
  wild: boolean,
): CostTableMade {
  const made = random.times(rowCount(random), () => costRow(random, words, layout, wild));
  const columns = columnsOf(random, words, layout);
  const rows = made.flatMap(({ cells }) => {
    const row = columns.map(({ field }) => cells[field] ?? null);
    return random.chance(6) ? [columns.map(() => null), row] : [row];
  });
  return {
    table: { name, rows: [columns.map(({ heading }) => heading), ...rows] },
    handedIn: made.map(({ handedIn }) => handedIn),
  };
}

function rowCount(random: Random): number {
  return random.chance(1) ? random.int(50, 150) : random.int(1, 12);
}

function costRow(random: Random, words: Vocabulary, layout: Layout, wild: boolean): CostRowMade {
  const text = anyText(random, wild);
  const label = SAYS_SUM.test(text.trim()) ? 'Samdrift' : text;
  const amounts = amountCells(random, words, layout, label.trim());
  return {
    cells: {
      label,
      group: words.groups.length > 0 ? respelt(random, random.pickFrom(words.groups)) : null,
      key: keyOf(random, words),
      price: random.chance(50) ? typedAmount(random, anyAmount(random)) : null,
      certainty: random.pick([null, 'grøn', 'gul', 'RØD', 'måske']),
      remark: random.chance(30) ? anyText(random, wild) : null,
      own: random.pick([null, 'fri tekst', 3, true, { error: '#REF!' }]),
      ...amounts.cells,
    },
    handedIn: amounts.handedIn,
  };
}

function keyOf(random: Random, { sectors, keys }: Vocabulary): string {
  const canSplit = sectors.length > 1;
  if (keys.length > 0 && (!canSplit || random.chance(50))) return respelt(random, random.pickFrom(keys));
  return sharesOf100(random, Math.max(1, sectors.length)).join('/');
}

function amountCells(random: Random, { years }: Vocabulary, layout: Layout, label: string): CostRowMade {
  if (layout === 'years') {
    const amounts = years.flatMap((year) => (random.chance(15) ? [] : [{ year, ore: anyAmount(random) }]));
    const cells = Object.fromEntries(
      amounts.map(({ year, ore }) => [`year${year}`, typedAmount(random, ore)]),
    );
    return { cells, handedIn: { label, ore: amounts.reduce((sum, { ore }) => sum + ore, 0n) } };
  }
  const ore = anyAmount(random);
  const handedIn = { label, ore };
  const amount = typedAmount(random, ore);
  const start = random.pickFrom(years);
  const startYear = random.chance(20) ? String(start) : start;
  switch (layout) {
    case 'amount':
      return { cells: { amount }, handedIn };
    case 'start year':
      return { cells: { amount, startYear }, handedIn };
    case 'profile': {
      const profile = sharesOf100(random, random.int(1, 5)).join(random.pick(['-', '/', ';']));
      return { cells: { amount, startYear, profile }, handedIn };
    }
  }
}

interface Column {
  readonly field: string;
  readonly heading: BookValue;
}

function columnsOf(random: Random, words: Vocabulary, layout: Layout): Column[] {
  const named = (field: string, ...headings: [string, ...string[]]): Column => ({
    field,
    heading: respelt(random, random.pick(headings)),
  });
  const columns = [
    named('label', 'Post', 'Post', 'Omkostningspost', 'Cost item'),
    ...(words.groups.length > 0 ? [named('group', 'Gruppe', 'Group')] : []),
    named('key', 'Nøgle', 'Fordelingsnøgle', 'Noegle'),
    ...amountColumns(random, words, layout, named),
    named('price', 'Pris i alt', 'Total price'),
    named('certainty', 'Sikkerhed'),
    named('remark', 'Bemærkning', 'Note'),
    ...(random.chance(40) ? [named('own', 'Min egen kolonne', 'Ansvarlig')] : []),
  ];
  return random.chance(40) ? random.shuffled(columns) : columns;
}

function amountColumns(
  random: Random,
  words: Vocabulary,
  layout: Layout,
  named: (field: string, heading: string) => Column,
): Column[] {
  if (layout === 'years') {
    return words.years.map((year) => ({
      field: `year${year}`,
      heading: random.pick<BookValue>([year, String(year), `Budget ${year}`, `${year} (kr.)`]),
    }));
  }
  const amount = named('amount', 'Beløb');
  if (layout === 'amount') return [amount];
  const startYear = named('startYear', 'Startår');
  return layout === 'start year' ? [amount, startYear] : [amount, named('profile', 'Indfasning'), startYear];
}
