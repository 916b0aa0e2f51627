import type { Random } from '../../random';
import { SAME, told, withNote, type Expectation, type Rewriting } from '../rewriting';
import {
  columnsOf,
  headingsOf,
  putColumn,
  tableOf,
  textCell,
  zerosOf,
  type TypedCell,
  type TypedColumn,
  type TypedWorkbook,
} from '../typedWorkbook';
import { type, type Typed } from './typed';

const DAY = 86_400_000;
const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
const wide = (year: number): string =>
  String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const short = (year: number): string => String(year).slice(2);

/** As people head a budget year's column, here and in neighbouring countries. */
const YEARS: Readonly<Record<string, (year: number) => Typed>> = {
  'a text': (year) => String(year),
  Budget: (year) => `Budget ${year}`,
  'budget in capitals': (year) => `BUDGET ${year}`,
  B: (year) => `B${year}`,
  'B and a space': (year) => `B ${year}`,
  'B and two digits': (year) => `B${short(year)}`,
  BO: (year) => `BO${short(year)}`,
  'BO and four digits': (year) => `BO ${year}`,
  År: (year) => `År ${year}`,
  Budgetår: (year) => `Budgetår ${year}`,
  Overslagsår: (year) => `Overslagsår ${year}`,
  'Oprindeligt budget': (year) => `Oprindeligt budget ${year}`,
  'Vedtaget budget': (year) => `Vedtaget budget ${year}`,
  'Korrigeret budget with a day': (year) => `Korrigeret budget ${year} pr. 31. oktober`,
  'Forventet regnskab': (year) => `Forventet regnskab ${year}`,
  Budsjett: (year) => `Budsjett ${year}`,
  'an English budget': (year) => `Budget year ${year}`,
  'an estimate': (year) => `${year}E`,
  'FY and four digits': (year) => `FY${year}`,
  'a dot for thousands': (year) => `${String(year).slice(0, 1)}.${String(year).slice(1)}`,
  'a space for thousands': (year) => `${String(year).slice(0, 1)} ${String(year).slice(1)}`,
  'full-width digits': wide,
  'an apostrophe': (year) => `Budget '${short(year)}`,
  'a star': (year) => `${year}*`,
  'a note mark': (year) => `${year} 1)`,
  'a raised figure': (year) => `${year}²`,
  'two spaces': (year) => `Budget  ${year} `,
  'a line break': (year) => `Budget\n${year}`,
  'a no-break space': (year) => `Budget\u00a0${year}`,
  'a zero-width space': (year) => `${year}\u200b`,
  'a soft hyphen': (year) => `Bud\u00adget ${year}`,
  'in all': (year) => `${year} i alt`,
  'a text of a date': (year) => `01-01-${year}`,
  'a text of the last day': (year) => `31.12.${year}`,
  'a date': (year) => [serialOf(year, 1, 1), 'dd-mm-yyyy'],
  'a date shown as a year': (year) => [serialOf(year, 1, 1), 'yyyy'],
  'the last day': (year) => [serialOf(year, 12, 31), 'd. mmmm yyyy'],
};

/** With the prices of that year, which go before the setting's. */
const OWN_PRICES: Readonly<Record<string, (year: number) => string>> = {
  'its own prices': (year) => `${year} (${year}-pl)`,
  'its own level': (year) => `Budget ${year}, ${year}-priser`,
};

/** With prices of another year, but no `PL` to bring them to their own by. */
const LEVELS: Readonly<Record<string, (year: number) => string>> = {
  'pl in brackets': (year) => `${year} (${year - 1}-pl)`,
  'PL and two digits': (year) => `Budget ${year}, PL${short(year - 1)}`,
  prisniveau: (year) => `${year}, prisniveau ${year - 1}`,
  priser: (year) => `Budget ${year} (${year + 1}-priser)`,
  'p/l': (year) => `${year} (${year - 1} p/l)`,
};

/** What is not one year, or none that can be told. */
const UNCLEAR: Readonly<Record<string, (year: number) => Typed>> = {
  'two years by a slash': (year) => `${year}/${short(year + 1)}`,
  'two whole years': (year) => `${year}/${year + 1}`,
  'a school year': (year) => `Budget ${short(year)}/${short(year + 1)}`,
  'a span': (year) => `${year}-${year + 3}`,
  'a span with an en dash': (year) => `${year}\u2013${year + 1}`,
  'two years by og': (year) => `${year} og ${year + 1}`,
  'a year that shows as a date': (year) => [year, 'dd-mm-yyyy'],
  'an account number': (year) => `Konto ${year}`,
  'a price': (year) => `Pris i alt ${year}`,
  'two price levels': (year) => `${year} (${year - 2}-pl, ${year - 1}-pl)`,
  'two digits': short,
  'a letter for a zero': (year) => String(year).replace('0', 'O'),
  'a note stuck to it': (year) => `${year}1)`,
  'no year at all': () => 'Næste år',
  'words without a year': () => 'Sidste budget',
  'a word that begins as a code': () => 'Serviceudgifter',
  'words that begin as a year': () => 'Årets budget',
};

/** Known headings, as others write them. */
const ALIASES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  label: ['POST', 'post ', 'Omkostning', 'Omkostningspost', 'P\u00adost', 'Post\u00a0', 'Cost item'],
  group: ['GRUPPE', ' gruppe', 'Gruppe\u200b', 'Group'],
  key: ['NØGLE', 'Nøgle ', 'Noegle', 'Fordelingsnøgle', 'Nøgle\n'],
  amount: ['BELØB', 'beløb ', 'Beloeb', 'Beløb i kr.', 'Beløb (DKK)', 'Beløb, kr.', 'Amount'],
  price: ['PRIS I ALT', 'Pris  i alt', 'Pris i\u00a0alt', 'Pris i alt (kr.)', 'Total price'],
  profile: ['INDFASNING', 'Profil', 'indfasning '],
  start: ['STARTÅR', 'Startaar', 'Start year', 'startår\u200b', 'Starta\u030ar'],
  part: ['PART', 'part ', 'Recipient', '\u200bPart'],
  sector: ['SEKTOR', 'Sector', 'sektor\u00a0'],
};

/** The accounts of a year, and what has been paid in it. */
const SETTLED: Readonly<
  Record<string, readonly [(year: number) => string, ...((year: number) => string)[]]>
> = {
  accounts: [
    (year) => `R${year}`,
    (year) => `R ${short(year)}`,
    (year) => `REGNSKAB ${year}`,
    (year) => `Regnskab\u00a0${year}`,
    (year) => `${year} regnskab`,
    (year) => `Regnskab ${year} (kr.)`,
    (year) => `Accounts ${year}`,
  ],
  paid: [
    (year) => `BETALT ${year}`,
    (year) => `Indbetalt ${year}`,
    (year) => `Betalt (${year})`,
    (year) => `Betalt\n${year}`,
    (year) => `Betalt\u200b ${year}`,
    (year) => `Betalt ${year} i kr.`,
    (year) => `Paid ${year}`,
  ],
};

/** Headings of years and of everything else. */
export const HEADINGS: readonly Rewriting[] = [
  ...Object.entries(YEARS).map(([name, write]) => ofYear(`a year headed as ${name}`, write, SAME)),
  ...Object.entries(OWN_PRICES).map(([name, write]) => withPrices(`a year headed as ${name}`, write, SAME)),
  ...Object.entries(LEVELS).map(([name, write]) =>
    withPrices(`a year with prices as ${name}`, write, withNote(['price-level-as-typed'], 'column')),
  ),
  ...Object.entries(UNCLEAR).map(([name, write]) =>
    ofYear(
      `a year headed as ${name}`,
      write,
      told(['heading-unclear', 'column-unread', 'heading-empty', 'amounts-missing'], 'column'),
    ),
  ),
  ofYear('a year without a heading', () => '', told(['heading-empty', 'amounts-missing'], 'column')),
  ...Object.entries(ALIASES).map(([field, words]) => ofField(field, () => words)),
  ...Object.entries(SETTLED).map(([field, writes]) =>
    ofField(field, ({ year }) => writes.map((write) => write(year ?? 0))),
  ),
  {
    name: 'figures under the empty half of a merged heading',
    stage: 'headings',
    expects: withNote(['heading-empty']),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const years = columnsOf(table, 'year');
      if (years.length === 0) return null;
      const at = random.pickFrom(years) + 1;
      const added = putColumn(table, at, 'own', ({ kind }) =>
        textCell(kind === 'item' ? random.int(1, 9_000) * 50 : ''),
      );
      return added.slice(0, 1);
    },
  },
];

function ofYear(name: string, write: (year: number) => Typed, expects: Expectation): Rewriting {
  return {
    name,
    stage: 'headings',
    expects,
    rewrite: (random, workbook) => {
      const free = yearHeadings(workbook);
      if (free.length === 0) return null;
      // A date is told by its format alone, which the others need not have.
      const chosen = expects.kind === 'told' || random.chance(40) ? [random.pickFrom(free)] : free;
      for (const { cell, year } of chosen) type(cell, write(year));
      return chosen.map(({ cell }) => cell);
    },
  };
}

/** A heading that says prices, where nobody else does. */
function withPrices(name: string, write: (year: number) => string, expects: Expectation): Rewriting {
  const headed = ofYear(name, write, expects);
  return {
    ...headed,
    rewrite: (random, workbook) => (workbook.prices === 'none' ? headed.rewrite(random, workbook) : null),
  };
}

function yearHeadings(workbook: TypedWorkbook): { readonly cell: TypedCell; readonly year: number }[] {
  const table = tableOf(workbook, 'Omkostninger');
  return columnsOf(table, 'year').flatMap((at) => {
    const cell = headingsOf(table).cells[at];
    const year = table.columns[at]?.year ?? null;
    const hasFigure = table.rows.some(
      ({ kind, cells }) => kind === 'item' && (cells[at]?.figure ?? 0n) !== 0n,
    );
    return cell === undefined || year === null || cell.isWritten || !hasFigure ? [] : [{ cell, year }];
  });
}

function ofField(field: string, wordsOf: (column: TypedColumn) => readonly string[]): Rewriting {
  return {
    name: `the heading of ${field} in other words`,
    stage: 'headings',
    expects: SAME,
    rewrite: (random: Random, workbook) => {
      const tables = [...workbook.tables.values()].filter((table) => columnsOf(table, field).length > 0);
      const cells = tables.flatMap((table) => {
        const [at = -1] = columnsOf(table, field);
        const cell = headingsOf(table).cells[at];
        const column = table.columns[at];
        // Some of the words say kr., which is not so where the whole table is in another unit.
        const isInKroner = column !== undefined && zerosOf(workbook, column) === 0;
        return cell === undefined || cell.isWritten || !isInKroner ? [] : [{ cell, column }];
      });
      if (cells.length === 0) return null;
      const { cell, column } = random.pickFrom(cells);
      type(cell, random.pickFrom(wordsOf(column)));
      return [cell];
    },
  };
}
