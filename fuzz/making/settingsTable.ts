import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { ALONE } from './keyTable';
import type { InputTable, Vocabulary } from './workbookModel';

export interface SettingsMade {
  readonly table: InputTable;
  readonly sectorsAlone: boolean;
  readonly partsAlone: boolean;
}

/** Some of the settings, each with a value it can have. */
export function settingsTable(random: Random, words: Vocabulary): SettingsMade {
  const remainder = (): string => random.pick(['største rest', 'Largest remainder', ALONE]);
  const unit = (): BookValue => random.pick([0.01, 1, 500, '50.000', '0,25', 1000]);
  const sectorRest = remainder();
  const rest = remainder();
  const all: [string, BookValue][] = [
    ['Standardvægt', random.pick(['ligeligt', ...words.drivers])],
    ['Afrunding', unit()],
    ['Metode', random.pick(['halv op', 'halv lige'])],
    ['Rest', rest],
    ['Sektorafrunding', unit()],
    ['Sektormetode', random.pick(['halv op', 'halv lige'])],
    ['Sektorrest', sectorRest],
    ['Beregning', random.pick(['pr. gruppe', 'pr. post'])],
    ['Enhed', random.pick(['kr.', '1.000 kr.', 'mio. kr.'])],
    ['Sprog', random.pick(['dansk', 'engelsk'])],
    ['Ukendt indstilling', 'ja'],
  ];
  const used = random.shuffled(all).slice(0, random.int(0, all.length));
  const isSet = (name: string): boolean => used.some(([one]) => one === name);
  return {
    table: { name: 'Indstillinger', rows: [['Indstilling', 'Værdi'], ...used] },
    sectorsAlone: sectorRest === ALONE && isSet('Sektorrest'),
    partsAlone: rest === ALONE && isSet('Rest'),
  };
}
