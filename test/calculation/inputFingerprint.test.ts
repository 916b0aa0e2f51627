import { fingerprintedCosts, inputFingerprint } from '../../src/calculation/inputFingerprint';
import type { CalculationChoices } from '../../src/calculation/inputNames';
import type { CellValue, Grid } from '../../src/cells/grid';
import type { WorkbookState } from '../../src/cells/workbookState';
import { gridOf } from '../support/gridOf';
import { stateHolding } from '../../src/cells/stateHolding';

function workbook(tables: Readonly<Record<string, CellValue[][]>>, row = 0): WorkbookState {
  const grids = Object.entries(tables).map(([name, values]): [string, Grid] => [
    name,
    gridOf(name, values, { row, column: 0 }),
  ]);
  return stateHolding({ grids: new Map(grids) });
}

const tables = { Omkostninger: [['Post'], ['Udstyr']], Parter: [['Part'], ['Skive']] };

test('tells which ranges hold the cost rows', () => {
  expect(fingerprintedCosts(inputFingerprint(workbook(tables), {}))).toEqual(['Omkostninger']);
  expect(fingerprintedCosts(inputFingerprint(workbook(tables), { costs: ['Drift', 'Anlæg'] }))).toEqual([
    'Drift',
    'Anlæg',
  ]);
});

test('fits into a formula, without the ranges if need be', () => {
  const costs = Array.from({ length: 30 }, (_, index) => `Omkostninger_${index}`);
  const text = inputFingerprint(workbook(tables), { costs });
  expect(text).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintedCosts(text)).toBeNull();
});

test('is the same wherever the tables stand, and whatever else the workbook has', () => {
  const first = inputFingerprint(workbook(tables), {});
  expect(inputFingerprint(workbook(tables, 7), {})).toBe(first);
  expect(inputFingerprint(workbook({ ...tables, Andet: [[1]] }), {})).toBe(first);
});

test.each<[string, Record<string, CellValue[][]>, CalculationChoices]>([
  ['a cell', { ...tables, Omkostninger: [['Post'], ['Udstyr ']] }, {}],
  ['a table more', { ...tables, Nøgler: [['Nøgle']] }, {}],
  ['another key', tables, { key: '35/65' }],
  ['another unit', tables, { unit: 100 }],
  ['other ranges', tables, { costs: ['Parter'] }],
])('%s makes it another', (_, changed, choices) => {
  expect(inputFingerprint(workbook(changed), choices)).not.toBe(inputFingerprint(workbook(tables), {}));
});
