import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { respelt } from './texts';
import type { InputTable, Vocabulary } from './workbookModel';

export const ALONE = 'hver for sig';
const LARGEST = 'største rest';

/** A listed key for every name of the vocabulary, of one to three steps that can be taken. */
export function keyTable(random: Random, words: Vocabulary, mayRoundAlone: boolean): InputTable {
  const rounding = (): BookValue[] => [
    random.pick([null, null, 0.01, 1, 500, '50.000', '0,05']),
    random.pick([null, 'halv op', 'halv lige', 'Half Even']),
    random.pick([null, null, LARGEST, mayRoundAlone ? ALONE : LARGEST]),
  ];
  const rows = words.keys.flatMap((name) =>
    stepsOf(random, words).map(([level, weight], index): BookValue[] => {
      const number = random.chance(10) ? String(index + 1) : index + 1;
      const filter = index === 0 && random.chance(12) ? 'Deltager=ja' : null;
      return [respelt(random, name), number, level, weight, filter, ...rounding()];
    }),
  );
  const headings = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];
  return { name: random.pick(['Nøgler', 'Nøgler', 'Noegler', 'nøgler']), rows: [headings, ...rows] };
}

function stepsOf(random: Random, words: Vocabulary): [level: string, weight: string][] {
  const dated = words.isDated ? ['Folketal {år}', 'Folketal {year}'] : [];
  const driver = (): string => random.pick(['ligeligt', 'Equal', ...dated, ...words.drivers]);
  const steps: [string, string][] = [];
  if (words.sectors.length > 0 && random.chance(50))
    steps.push(['Sektor', sectorWeight(random, words, driver)]);
  if (random.chance(40)) steps.push(['Klynge', driver()]);
  steps.push(['Part', driver()]);
  return steps;
}

function sectorWeight(random: Random, { sectors }: Vocabulary, driver: () => string): string {
  if (random.chance(30)) return driver();
  const shares = sharesOf100(random, sectors.length);
  const isPlain = sectors.every((sector) => !/[;=]/.test(sector));
  if (!isPlain || random.chance(50)) return shares.join('/');
  return sectors.map((sector, index) => `${sector}=${shares[index] ?? '0'}`).join('; ');
}

/** Percentages, some with decimals, that add up to 100: `33,5`, `66,5`. */
export function sharesOf100(random: Random, count: number): string[] {
  const cuts = random.times(count - 1, () => random.int(0, random.chance(70) ? 20 : 1000));
  const scale = cuts.some((cut) => cut > 20) ? 1 : 50;
  const ends = [0, ...cuts.map((cut) => cut * scale).sort((one, other) => one - other), 1000];
  return random.times(count, (index) =>
    String(((ends[index + 1] ?? 0) - (ends[index] ?? 0)) / 10).replace('.', ','),
  );
}
