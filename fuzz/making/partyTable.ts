import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { differentTexts, respelt } from './texts';
import type { InputTable, Vocabulary } from './workbookModel';

/** Recipients of all sectors and clusters, with numbers to weigh them by. */
export function partyTable(random: Random, words: Vocabulary, wild: boolean): InputTable {
  const names = differentTexts(random, partyCount(random, words.sectors.length), wild);
  const columns: [heading: string, cell: (index: number) => BookValue][] = [
    [random.pick(['Part', 'Part', 'part', 'Recipient']), (index) => names[index] ?? null],
    ['Klynge', () => random.pickFrom(words.clusters)],
    ['Deltager', () => random.pick(['ja', 'ja', 'nej', 'JA'])],
    ...words.drivers.map((driver): [string, () => BookValue] => [driver, () => weight(random)]),
    [
      random.pick(['Noter', '', 'Kilde']),
      () => (random.chance(0.3) ? { error: '#N/A' } : random.pick(['', null, 'se bilag', 7])),
    ],
  ];
  if (words.sectors.length > 0) columns.push(['Sektor', sectorOf(random, words.sectors)]);
  const shown = random.chance(40) ? random.shuffled(columns) : columns;
  return {
    name: 'Parter',
    rows: [
      shown.map(([heading]) => respelt(random, heading)),
      ...names.map((_, index) => shown.map(([, cell]) => cell(index))),
    ],
  };
}

/** At least one of each sector. */
function partyCount(random: Random, sectors: number): number {
  const count = random.chance(1) ? random.int(90, 130) : random.int(1, 12);
  return Math.max(count, sectors);
}

/** The sectors first in their order, so that it is the order of a split; then as it comes. */
function sectorOf(random: Random, sectors: readonly string[]): (index: number) => BookValue {
  return (index) => sectors[index] ?? respelt(random, random.pickFrom(sectors));
}

function weight(random: Random): BookValue {
  const number = random.pick([random.int(1, 400_000), random.int(1, 99_999) / 100, random.int(1, 9)]);
  if (random.chance(4)) return random.pick<BookValue>([0, null, '-']);
  if (random.chance(1)) return random.pick([1e15, 0.000001, 123_456_789_012_345]);
  return random.chance(20) ? String(number).replace('.', ',') : number;
}
