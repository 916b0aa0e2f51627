import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { anyAmount, typedAmount } from './amounts';
import { anyText } from './texts';
import type { InputTable, Vocabulary } from './workbookModel';

/** Published lines, most of which fit nothing that is calculated. */
export function publishedTable(random: Random, words: Vocabulary, labels: readonly string[]): InputTable {
  const headings = words.years.flatMap((year) => [
    String(year),
    ...words.sectors.map((one) => `${one} ${year}`),
  ]);
  const figures = [...new Set([...headings, 'I alt', 'Pris i alt'])].filter(() => random.chance(60));
  const line = (): string => (random.chance(60) ? random.pickFrom(labels) : anyText(random, true));
  const rows = random.times(random.int(0, 6), (): BookValue[] => [
    random.pickFrom([...words.groups, 'Samlet']),
    random.chance(30) ? 'Total' : line(),
    ...figures.map(() => (random.chance(30) ? null : typedAmount(random, anyAmount(random)))),
  ]);
  return { name: 'Offentliggjort', rows: [['Gruppe', 'Linje', ...figures], ...rows] };
}
