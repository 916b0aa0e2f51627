import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import type { Random } from '../random';
import { costTable, type CostTableMade, type Layout } from './costTable';
import { ALONE, keyTable } from './keyTable';
import { addOwnContent } from './ownContent';
import { partyTable } from './partyTable';
import { placeTables } from './placeTables';
import { publishedTable } from './publishedTable';
import { settingsTable } from './settingsTable';
import { tamper } from './tamper';
import { differentTexts } from './texts';
import type { Expected, InputTable, Vocabulary } from './workbookModel';

export interface MadeWorkbook {
  readonly book: Book;
  /** Names of the ranges with cost rows, where they are picked; null where there is one of the usual name. */
  readonly costNames: readonly string[] | null;
  /** null where the input was tampered with, so that nobody knows what should come out. */
  readonly expected: Expected | null;
}

/** A workbook as a user might have it: most are right but full of odd names and ways of writing, some are broken. */
export function makeWorkbook(random: Random): MadeWorkbook {
  const wild = random.chance(50);
  const layout: Layout = random.pick(['years', 'years', 'years', 'profile', 'start year', 'amount']);
  const words = vocabulary(random, wild, layout);
  const costs = costTables(random, words, layout, wild);
  const handedIn = costs.flatMap((made) => made.handedIn);
  const settings = settingsTable(random, words);
  const mayRoundAlone = random.chance(30);
  const keys = keyTable(random, words, mayRoundAlone);
  const hasSettings = random.chance(70);
  const tables: InputTable[] = [
    ...costs.map(({ table }) => table),
    partyTable(random, words, wild),
    ...(words.keys.length > 0 ? [keys] : []),
    ...(hasSettings ? [settings.table] : []),
    ...(random.chance(25)
      ? [publishedTable(random, words, ['Skive', ...handedIn.map(({ label }) => label)])]
      : []),
  ];
  const costNames = costs.length === 1 ? null : costs.map(({ table }) => table.name);

  const isTampered = random.chance(40);
  if (isTampered) tamper(random, tables, random.chance(25) ? random.int(4, 30) : random.int(1, 3));
  const book = newBook('Forside');
  placeTables(random, book, random.chance(50) ? random.shuffled(tables) : tables, isTampered);
  addOwnContent(random, book, wild);

  const keysAlone = words.keys.length > 0 && keys.rows.some((row) => row.includes(ALONE));
  const expected: Expected = {
    handedIn,
    // Steps of listed keys take their rounding from the settings for parts where they have none of their own.
    sectorsMayDiffer: keysAlone || (hasSettings && (settings.sectorsAlone || settings.partsAlone)),
    partsMayDiffer: keysAlone || (hasSettings && settings.partsAlone),
  };
  return { book, costNames, expected: isTampered ? null : expected };
}

/** One range of cost rows, now and then two, the second with a name of the user's. */
function costTables(random: Random, words: Vocabulary, layout: Layout, wild: boolean): CostTableMade[] {
  const first = costTable(
    random,
    words,
    layout,
    random.pick(['Omkostninger', 'Omkostninger', 'OMKOSTNINGER']),
    wild,
  );
  return random.chance(12) ? [first, costTable(random, words, layout, 'Drift_ny', wild)] : [first];
}

function vocabulary(random: Random, wild: boolean, layout: Layout): Vocabulary {
  const sectors = random.pick([
    () => ['Kommuner', 'Region'],
    () => ['Kommuner', 'Region'],
    () => differentTexts(random, random.int(1, 4), wild),
    () => [],
  ])();
  const firstYear = random.int(1990, 2040);
  const years = random.times(random.int(1, 4), (index) => firstYear + index);
  const isDated = random.chance(30) && (layout === 'years' || layout === 'start year');
  const others = random.shuffled(['Gevinst', 'Bloktilskud', 'Elever']).slice(random.int(0, 3));
  return {
    sectors,
    clusters: differentTexts(random, random.int(1, 4), wild),
    groups: random.chance(75) ? differentTexts(random, random.int(1, 4), wild) : [],
    drivers: ['Folketal', ...others, ...(isDated ? years.map((year) => `Folketal ${year}`) : [])],
    keys: sectors.length < 2 || random.chance(60) ? differentTexts(random, random.int(1, 4), wild) : [],
    years,
    isDated,
  };
}
