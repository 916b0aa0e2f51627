import type { Year } from '../../src/costs/costRow';
import type { KeyStep } from '../../src/keys/distributionKey';
import { parseKeys } from '../../src/keys/parseKeys';
import { resolveWeights } from '../../src/keys/resolveWeights';
import { parseParties } from '../../src/parties/parseParties';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { CellValue, Grid } from '../../src/cells/grid';

export function grid(name: string, values: readonly (readonly CellValue[])[]): Grid {
  return { name, sheet: name, row: 0, column: 0, values };
}

export const HEADINGS = ['Part', 'Sektor', 'Klynge', 'Deltager', 'Folketal', 'Folketal 2019', 'Skæv'];
/** Two clusters in two sectors; Skive stands in both sectors, and `Skæv` is a driver with most that can be wrong. */
export const parties = parseParties(
  grid('Parter', [
    HEADINGS,
    ['Silkeborg', 'Kommuner', 'Midt', 'ja', 94_026, 93_054, 12.5],
    ['Skive', 'Kommuner', 'midt ', 'ja', 45_851, 46_160, ''],
    ['Aarhus', 'Kommuner', 'Øst', 'nej', 349_983, 345_332, 'mange'],
    ['Skive', 'Region', 'Midt', 'ja', 139_877, 139_214, -3],
    ['Øst', 'Region', 'Øst', 'ja', 349_983, 345_332, 7],
  ]),
).value;
export const EVERYONE = [0, 1, 2, 3, 4];

/** A step as it is read from row 2 of `Nøgler`. */
export function step(level: string, weight: string, only = '', remainder = ''): KeyStep {
  const headings = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];
  const rows = grid('Nøgler', [headings, ['Nøgle A', 1, level, weight, only, '', '', remainder]]);
  const found = parseKeys(rows, DEFAULT_SETTINGS).value[0]?.steps[0];
  if (found === undefined) throw new Error('The step is not read');
  return found;
}

export function resolve(taken: KeyStep, members: readonly number[] = EVERYONE, year: Year = 2021) {
  return resolveWeights(taken, members, year, parties, { key: 'Nøgle A', label: 'Drift' });
}

/** Findings as `severity code cell`, and their parameters. */
export function found(taken: KeyStep, members?: readonly number[], year?: Year) {
  return resolve(taken, members, year).findings.map(({ severity, code, cell, params }) => [
    `${severity} ${code} ${cell?.name} ${cell?.row}:${cell?.column}`,
    params,
  ]);
}
