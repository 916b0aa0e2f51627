import type { Inputs, Rows } from './allocated';

/** The heading row of `Nøgler`. */
export const KEYS = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];

export function settings(...pairs: [string, string | number][]): Rows {
  return [['Indstilling', 'Værdi'], ...pairs];
}

/** Two sectors and two clusters; driver `Folketal` with a column for each year too. */
export const parties: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Deltager', 'Folketal', 'Folketal 2019', 'Folketal 2020'],
  ['Silkeborg', 'Kommuner', 'Midt', 'ja', 1, 1, 3],
  ['Viborg', 'Kommuner', 'Midt', 'ja', 2, 2, 1],
  ['Aarhus', 'Kommuner', 'Øst', 'ja', 5, 3, 4],
  ['Samsø', 'Kommuner', 'Øst', 'nej', 0, 0, 0],
  ['Region Midt', 'Region', 'Midt', 'ja', 3, 3, 4],
  ['Region Øst', 'Region', 'Øst', 'ja', 5, 3, 4],
];

/** Cost rows of one group with amounts in 2021 and 2022. */
export function costs(...rows: (string | number)[][]): Rows {
  return [['Post', 'Nøgle', 2021, 2022], ...rows];
}

/** Drift gives Nord 25, Syd 25 and the region 50; Anlæg gives Nord 10 and Syd 10. */
export const twoGroups: Pick<Inputs, 'costs' | 'parties'> = {
  costs: [
    ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', 2021],
    ['Drift', 'A', '50/50', 200, 60],
    ['Drift', 'B', '50/50', '', 40],
    ['Anlæg', 'C', '100/0', 20, 20],
  ],
  parties: [
    ['Part', 'Sektor', 'Folketal'],
    ['Nord', 'Kommuner', 1],
    ['Syd', 'Kommuner', 1],
    ['Regionen', 'Region', 1],
  ],
};

/** One sector with the clusters Midt (Skive 1, Viborg 3) and Øst (Aarhus 6). */
export const clusters: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Folketal'],
  ['Skive', 'Kommuner', 'Midt', 1],
  ['Viborg', 'Kommuner', 'Midt', 3],
  ['Aarhus', 'Kommuner', 'Øst', 6],
];

/** Ways to the recipients of `clusters` that part and meet. */
export const clusterKeys: Rows = [
  KEYS,
  ['Klyngevis', 1, 'Klynge', 'ligeligt', '', '', '', ''],
  ['Klyngevis', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Kun Midt', 1, 'Klynge', 'Midt=1', '', '', '', ''],
  ['Kun Midt', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Sektorvis', 1, 'Sektor', 'ligeligt', '', '', '', ''],
  ['Sektorvis', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Tre trin', 1, 'Klynge', 'ligeligt', '', '', '', ''],
  ['Tre trin', 2, 'Sektor', 'ligeligt', '', '', '', ''],
  ['Tre trin', 3, 'Part', 'Folketal', '', '', '', ''],
  ['Fire trin', 1, 'Klynge', 'ligeligt', '', '', '', ''],
  ['Fire trin', 2, 'Sektor', 'ligeligt', '', '', '', ''],
  ['Fire trin', 3, 'Klynge', 'ligeligt', '', '', '', ''],
  ['Fire trin', 4, 'Part', 'Folketal', '', '', '', ''],
  ['Alle', 1, 'Part', 'Folketal', '', '', '', ''],
];

/** Cost rows of 2021 by `clusterKeys` among `clusters`. */
export function clustered(
  rows: [label: string, key: string, kroner: number][],
  calculation = 'pr. gruppe',
): Inputs {
  return {
    costs: [['Post', 'Nøgle', 2021], ...rows],
    parties: clusters,
    keys: clusterKeys,
    settings: settings(['Beregning', calculation]),
  };
}
