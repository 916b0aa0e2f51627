import type { Allocation, GroupAllocation } from '../../src/allocation/allocation';
import type { CostRow, CostTable } from '../../src/costs/costRow';
import type { CellRef } from '../../src/findings/cellRef';
import type { PartyTable } from '../../src/parties/party';
import type { Settings } from '../../src/settings/settings';
import type { ChosenSheet, SheetsState } from '../../src/sheets/chosenSheet';

/*
 * Two cost rows of the group Drift, in 2021, shared by sector and then by inhabitants (300 and 600):
 *
 *                      Kommuner   Region
 *   Drift af løsning    350.000  650.000
 *   Kurser              100.000  100.000
 *   Total               450.000  750.000
 *
 * Nord 1/3 of 450.000 = 150.000, Syd 2/3 = 300.000. Rounded alone to 100.000 (half up): 200.000 and 300.000,
 * which is 50.000 more than was handed in.
 */

const kr = (amount: number): number => amount * 100;

export function cellAt(name: string, row: number, column: number): CellRef {
  return { name, sheet: `Ark ${name}`, row, column };
}

export function costRow(index: number, change: Partial<CostRow>): CostRow {
  const cell = cellAt('Omkostninger', 1 + index, 0);
  return {
    index,
    label: `Post ${index}`,
    group: 'Drift',
    key: '50/50',
    amounts: [],
    totalPrice: null,
    certainty: null,
    remark: '',
    cells: { label: cell, key: cell, totalPrice: null },
    ...change,
  };
}

export const costs: CostTable = {
  rows: [
    costRow(0, { label: 'Drift af løsning', key: '35/65', totalPrice: kr(1_000_000), certainty: 'green' }),
    costRow(1, { label: 'Kurser', certainty: 'red', remark: 'Fra maj' }),
  ],
  groups: ['Drift'],
  years: [2021],
};

const party = (index: number, name: string, sector: string) => ({
  index,
  name,
  sector,
  cell: cellAt('Parter', 1 + index, 0),
});

export const parties: PartyTable = {
  parties: [party(0, 'Nord', 'Kommuner'), party(1, 'Syd', 'Kommuner'), party(2, 'Nord', 'Region')],
  sectors: ['Kommuner', 'Region'],
  columns: [
    {
      heading: 'Folketal',
      values: [300, 600, 0].map((inhabitants, row) => ({
        text: String(inhabitants),
        number: { coefficient: BigInt(inhabitants), decimals: 0 },
        cell: cellAt('Parter', 1 + row, 2),
      })),
    },
  ],
};

export const settings: Settings = {
  standardWeight: 'Folketal',
  standardWeightCell: null,
  remainderCell: null,
  sectorRemainderCell: null,
  rounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
  sectorRounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
  calculation: 'per group',
  displayUnit: 'kr',
  amountUnit: null,
  language: 'da',
  prices: { level: null, indexes: [] },
  years: null,
  subtotal: null,
  inhabitants: null,
  given: [],
};

const pots = [
  { sector: 'Kommuner', year: 2021 },
  { sector: 'Region', year: 2021 },
];

export const drift: GroupAllocation = {
  group: 'Drift',
  pots,
  rows: [
    { row: 0, amounts: Float64Array.of(kr(350_000), kr(650_000)) },
    { row: 1, amounts: Float64Array.of(kr(100_000), kr(100_000)) },
  ],
  parties: [
    { party: 0, share: { numerator: 1n, denominator: 3n }, amounts: Float64Array.of(kr(150_000), NaN) },
    { party: 1, share: { numerator: 2n, denominator: 3n }, amounts: Float64Array.of(kr(300_000), NaN) },
    { party: 2, share: { numerator: 1n, denominator: 1n }, amounts: Float64Array.of(NaN, kr(750_000)) },
  ],
  totals: Float64Array.of(kr(450_000), kr(750_000)),
  differences: Float64Array.of(0, 0),
  splitDifferences: [],
};

/** The same, each part rounded alone to 100.000 kr. */
export const driftRoundedAlone: GroupAllocation = {
  ...drift,
  parties: drift.parties.map((allocation) =>
    allocation.party === 0 ? { ...allocation, amounts: Float64Array.of(kr(200_000), NaN) } : allocation,
  ),
  differences: Float64Array.of(kr(-50_000), 0),
};

/** A workbook without accounts and without other keys. */
export const further = { accounts: null, settlements: [], keyComparison: null };

export const allocation: Allocation = { groups: [drift], steps: [] };

export const emptyWorkbook: SheetsState = {
  sheets: [],
  blocks: [],
  otherNames: [],
  isStructureProtected: false,
};

export function chosen(name: string, definedName: string, suffixes: readonly string[]): ChosenSheet {
  return { name, definedName, blocks: suffixes.map((suffix) => definedName + suffix), isNew: true };
}
