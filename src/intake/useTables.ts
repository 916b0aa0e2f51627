import type { Reading } from '../reader/reading';
import { type CostLine, costLines } from './costLines';
import { filledIn } from './filledIn';
import { groupNames } from './groupNames';
import type { Intake, IntakeChoices, IntakeTable } from './intake';
import { type LikelyRounding, likelyRounding, type PrintedAmounts } from './likelyRounding';
import { type PartyLine, partyLines } from './partyLines';
import { periodsOf } from './periods';
import { populationOfShares } from './populationOfShares';
import { publishedRows } from './publishedRows';
import { type ReadTable, readTables } from './readTables';
import { costRows, partyRows } from './tableRows';
import { toldOf } from './toldOf';
import { printedAmountAt } from './rowAmounts';

/**
 * Our own tables of published ones, read one after the other: cost rows to `Omkostninger`, recipients and their numbers
 * to `Parter`, what is printed to `Offentliggjort`, the key and the rounding that give most of it to `Nøgler` and
 * `Indstillinger`. Kroner throughout, whatever unit was printed.
 */
export function useTables(readings: readonly Reading[], choices: IntakeChoices): Intake {
  const tables = readTables(readings);
  const sectors = [...new Set(tables.flatMap(({ amounts }) => amounts.sectors))];
  const periods = periodsOf(tables.filter(({ use }) => use !== 'overview'));
  const all = tables.flatMap((table) => costLines(table, periods));
  const uncounted = tables.flatMap((table) => table.uncounted ?? []);
  const costs = all.filter(({ row }) => row === null || choices.takesUncounted || !uncounted.includes(row));
  const printed = partyLines(tables, sectors);
  const shared = populationOfShares(printed);
  const parties = shared === null ? printed : filledIn(printed, shared, choices.fillsIn);
  const keys = keysOf(costs, parties);
  const hasSplits = costs.some(({ split }) => split !== null);
  const key = keys.length > 0 ? (choices.key ?? (hasSplits ? '' : likeliestOf(keys))) : '';
  const groups = groupNames(tables, costs, choices.groups);
  const groupOf = ({ index, use }: ReadTable, section: string): string => {
    if (groups.kind === 'none') return '';
    if (use === 'overview') return OVERVIEW;
    // What stands outside the sections, a total of them all, is the overview's.
    return groups.kind === 'sections' ? section || OVERVIEW : (groups.names[index] ?? '');
  };
  const grouped = (line: CostLine): string => {
    const table = tables[line.table];
    return table === undefined ? '' : groupOf(table, line.section);
  };
  const withAmounts = tables.filter(({ use }) => use !== 'drivers');
  const published = publishedRows(withAmounts, periods, sectors, groupOf);
  const input: IntakeTable[] = [
    ...tableOf('Omkostninger', costRows(costs, periods, grouped, key)),
    ...tableOf('Parter', partyRows(parties, costs)),
    ...tableOf('Nøgler', keyRows(key)),
  ];
  const print = tableOf('Offentliggjort', published);
  const rounding =
    costs.length === 0 ? null : roundingOf(tables, [...input, ...print], hasSplits, parties, sectors);
  const settings = rounding === null ? null : settingRows(rounding.settings);
  return {
    tables: [...input, ...tableOf('Indstillinger', settings), ...print],
    told: toldOf({ tables, costs, parties, printed, shared, key, uncounted, rounding, choices }),
    groups: groups.kind === 'titles' ? groups.names : {},
    keys,
    key,
  };
}

const OVERVIEW = 'Samlet';

function roundingOf(
  tables: readonly ReadTable[],
  ours: readonly IntakeTable[],
  hasSplits: boolean,
  parties: readonly PartyLine[],
  sectors: readonly string[],
): LikelyRounding {
  const [driver = ''] = parties.flatMap(({ numbers }) => [...numbers.keys()]);
  const given = new Map([
    ...(hasSplits && driver !== '' ? ([['Standardvægt', driver]] as const) : []),
    ['Beregning', 'pr. gruppe'] as const,
  ]);
  return likelyRounding(ours, printedAmounts(tables, sectors), given);
}

/** In the order in which the guide lists them. */
const SETTINGS = [
  ...['Standardvægt', 'Afrunding', 'Metode', 'Rest'],
  ...['Sektorafrunding', 'Sektormetode', 'Sektorrest', 'Beregning'],
];

function settingRows(settings: ReadonlyMap<string, string | number>): IntakeTable['rows'] {
  return [
    ['Indstilling', 'Værdi'],
    ...SETTINGS.flatMap((name) => {
      const value = settings.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  ];
}

function tableOf(name: IntakeTable['name'], rows: IntakeTable['rows'] | null): IntakeTable[] {
  return rows === null ? [] : [{ name, rows }];
}

const EQUALLY = 'ligeligt';

/** The keys that cost rows without a printed split can have: what the recipients have numbers of, and equally. */
function keysOf(costs: readonly CostLine[], parties: readonly PartyLine[]): string[] {
  if (costs.every(({ split }) => split !== null) || parties.length === 0) return [];
  const drivers = new Set(parties.flatMap(({ numbers }) => [...numbers.keys()]));
  return [...drivers, EQUALLY];
}

/** The first that has weights of its own; `''` where there is none, since nobody has said that all pay the same. */
function likeliestOf(keys: readonly string[]): string {
  return keys.find((key) => key !== EQUALLY) ?? '';
}

/** `Nøgler` with a key of one step; null where it needs no row there, as `35/65` does not. */
function keyRows(key: string): (string | number)[][] | null {
  if (key === '' || /^\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+$/.test(key)) return null;
  return [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    [key, 1, 'Part', key],
  ];
}

/** The printed amounts by whose they are: a sector's of each cost row, and each recipient's. */
function printedAmounts(tables: readonly ReadTable[], sectors: readonly string[]): PrintedAmounts {
  const of = (role: 'item' | 'recipient', inSectors: boolean): number[] =>
    tables.flatMap(({ reading, amounts }) =>
      reading.rows
        .filter((row) => row.role === role)
        .flatMap((row) =>
          amounts.used
            .filter(({ sector }) => !inSectors || sector !== '')
            .flatMap(({ at }) => printedAmountAt(row, at) ?? []),
        ),
    );
  return { sectors, ofSectors: of('item', true), ofRecipients: of('recipient', false) };
}
