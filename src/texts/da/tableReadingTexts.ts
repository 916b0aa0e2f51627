/** A row or a column by its own text, `''` where it has none, and its number from 1. */
interface Named {
  readonly text: string;
  readonly number: number;
}

/** What is said of a published table that was read. */
export const tableReadingTexts = {
  roles: {
    label: 'navn',
    price: 'pris i alt',
    split: 'fordeling',
    amount: 'beløb',
    share: 'andel',
    driver: 'fordelingstal',
    'per inhabitant': 'pr. indbygger',
    note: 'bemærkning',
    other: 'noget andet',
  },
  rowRoles: {
    item: 'post',
    recipient: 'part',
    subtotal: 'mellemtotal',
    total: 'total',
    section: 'afsnit',
    note: 'note',
  },
  untitled: 'Tabel uden titel',
  unit: (unit: string, from: string | null) =>
    from === null ? `Enhed: ${unit} (ingen enhed er nævnt)` : `Enhed: ${unit} (efter »${from}«)`,
  counts: (columns: number, rows: number) =>
    `${String(columns)} ${columns === 1 ? 'kolonne' : 'kolonner'}, ${String(rows)} ${rows === 1 ? 'række' : 'rækker'}`,
  column: (heading: string, role: string, details: readonly string[]) =>
    `  ${heading === '' ? '(uden overskrift)' : heading}: ${[role, ...details].join(', ')}`,
  noFaults: 'Alt, der kan lægges sammen, stemmer.',
  noTotals: 'Tabellen har ingen total, som rækkerne kan holdes op mod.',
  noSureFaults: 'Ingen fejl er sikre, men nogle af summerne er der tvivl om.',
  faults: (count: number) => (count === 1 ? '1 ting stemmer ikke:' : `${String(count)} ting stemmer ikke:`),
  offBySame: (other: string) => `Det samme beløb til forskel er der også her: ${other}`,
  rounding: (count: number) =>
    count === 1
      ? '1 forskel er ikke større end afrunding:'
      : `${String(count)} forskelle er ikke større end afrunding:`,
  doubts: (count: number) =>
    count === 1 ? '1 ting er der tvivl om:' : `${String(count)} ting er der tvivl om:`,
  doubt: (place: string, taken: string, or: string) =>
    `  ${place}: læst som ${taken}. Det kan også være: ${or}.`,
  /** What was taken, or what else it could be. */
  supposed: {
    phrases: {
      'the layout that fits best': 'rækker og kolonner, som teksten passer bedst',
      'another layout':
        'en anden opdeling; sammenlign med det trykte, eller sæt tabellen ind i et ark, ret den til dér, og læs den fra arket',
      'headings and rows as they fit best': 'overskrifter og rækker, som de passer bedst',
      'another layout of the text':
        'en anden opdeling af teksten; sammenlign med det trykte, eller sæt tabellen ind i et ark, ret den til dér, og læs den fra arket',
      'kr., though another currency is named': 'kr., selv om der står en anden valuta',
      'kr., too large for the heading’s unit': 'kr., da tallene er for store til enheden i overskriften',
      'kr., or no amount at all': 'kr., eller slet ikke et beløb',
      'another unit that the heading names': 'en anden enhed, som overskriften også nævner',
      'kr., since no unit is named': 'kr., da ingen enhed er nævnt',
      '1.000 kr. or mio. kr.': '1.000 kr. eller mio. kr.',
      'another role or unit': 'en anden rolle eller enhed',
      'figures of other columns': 'tallene hører til andre kolonner',
      'one row': 'én række, sat sammen af flere linjer',
      'two rows': 'to rækker',
      'a heading and a label': 'en overskrift og en rækketekst',
      'an item': 'en post',
      'a result or a sum': 'et resultat eller en sum af andre rækker',
      'a note': 'en note',
      'a row without figures': 'en række uden tal',
      figures: 'tal',
      'years of a heading': 'årstal i en overskrift',
      'all of the year': 'beløb for hele året',
      'another period, or no amounts': 'en anden periode, eller noget andet end beløb',
      'percent, as the row says': 'procent, som rækken siger',
      'a figure without a unit': 'et tal uden enhed',
      'a number of something': 'et antal af noget',
      'one number': 'ét tal',
      'no number': 'intet tal',
      'a text': 'en tekst',
    },
    range: (printed: string) => `spændet ${printed}`,
    rowsMake: (number: string) => `${number}, som rækkerne giver`,
    unitOfAnother: (unit: string) => `${unit}, som en anden kolonne siger`,
    withoutHeading: (role: string) => `${role}, uden overskrift`,
    columns: (count: number) => `${String(count)} kolonner, som summerne passer bedst`,
    about: (number: string) => `${number}, omtrent`,
  },
  percent: (number: string) => `${number} %`,
  amount: (number: string) => `${number} kr.`,
  table: (title: string) => (title === '' ? 'Hele tabellen' : `Tabellen »${title}«`),
  /** A figure's place; what has no text is called by its number, from 1. */
  at: (row: Named, column: Named) =>
    `${row.text === '' ? `Række ${String(row.number)}` : `»${row.text}«`} under ${column.text === '' ? `kolonne ${String(column.number)}` : `»${column.text}«`}`,
  row: ({ text, number }: Named) => (text === '' ? `Række ${String(number)}` : `Rækken »${text}«`),
  columnAt: ({ text, number }: Named) => (text === '' ? `Kolonne ${String(number)}` : `Kolonnen »${text}«`),
  kinds: {
    'total is not the sum': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed}, rækkerne giver ${expected}.`,
    'row is not the sum of its parts': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed}, delene giver ${expected}.`,
    'row is not the product of its parts': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed}, andelen giver ${expected}.`,
    'share does not match': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed}, beregnet ${expected}.`,
    'shares do not add up to 100 percent': (place: string, printed: string) =>
      `${place}: andelene giver tilsammen ${printed} og ikke 100 %.`,
    'amount is missing': (place: string, _printed: string, expected: string) =>
      `${place}: der er intet beløb; efter andelen skulle der stå ${expected}.`,
    'decimal point for comma': (place: string, printed: string, expected: string) =>
      `${place}: »${printed}« har punktum, hvor der skulle stå komma; læst som ${expected}.`,
    'comma for thousands point': (place: string, printed: string, expected: string) =>
      `${place}: »${printed}« har komma, hvor der skulle stå punktum; læst som ${expected}.`,
    'unit in the heading is wrong': (place: string, printed: string, expected: string) =>
      `${place}: overskriften siger ${printed}, men tallene må være i ${expected}`,
    'sign changes within the column': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed} med modsat fortegn af totalen; ventet ${expected}.`,
    'does not agree with the other tables': (place: string, printed: string, expected: string) =>
      `${place}: trykt ${printed}, de andre tabeller giver ${expected}.`,
  },
};
