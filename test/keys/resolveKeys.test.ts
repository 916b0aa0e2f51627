import { parseCostRows } from '../../src/costs/parseCostRows';
import { parseKeys } from '../../src/keys/parseKeys';
import { resolveKeys } from '../../src/keys/resolveKeys';
import { parseSettings } from '../../src/settings/parseSettings';
import type { CellValue } from '../../src/cells/grid';
import { exact } from '../support/exact';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const settings = parseSettings(
  gridOf('Indstillinger', [
    ['Standardvægt', 'Folketal {år-2}'],
    ['Sektorafrunding', 50_000],
    ['Sektormetode', 'halv lige'],
    ['Sektorrest', 'Region'],
    ['Afrunding', 500],
    ['Rest', 'hver for sig'],
  ]),
).value;

const listed = parseKeys(
  gridOf('Nøgler', [
    ['Nøgle', 'Niveau', 'Vægt'],
    ['Klyngenøgle', 'Part', 'ligeligt'],
    ['60/40', 'Part', 'Gevinst'],
    ['7', 'Part', 'ligeligt'],
  ]),
  settings,
).value;

function resolve(...keys: readonly CellValue[]) {
  const rows = keys.map((key, i) => [`Post ${String(i)}`, key, 1]);
  return resolveKeys(
    parseCostRows([gridOf('Omkostninger', [['Post', 'Nøgle', 'Beløb'], ...rows])]).value,
    listed,
    settings,
  );
}

test('a plain split is two steps, by the split and by the standard weight', () => {
  const { value, findings } = resolve('35/65');
  const key = { name: 'Omkostninger', sheet: 'Omkostninger', row: 1, column: 1 };
  const setting = (row: number) => ({ name: 'Indstillinger', sheet: 'Indstillinger', row, column: 1 });
  expect(findings).toEqual([]);
  expect(value).toEqual([
    {
      name: '35/65',
      steps: [
        {
          number: 1,
          level: 'Sektor',
          weighting: { kind: 'split', parts: [exact('35'), exact('65')] },
          weightText: '35/65',
          base: 0,
          least: null,
          most: null,
          only: [],
          years: null,
          rounding: { unit: 5_000_000, method: 'half even', remainder: { kind: 'to', name: 'Region' } },
          cells: { level: key, weight: key, least: key, most: key, only: key, remainder: setting(3) },
        },
        {
          number: 2,
          level: 'Part',
          weighting: { kind: 'driver', heading: 'Folketal', yearOffset: -2 },
          standardWeight: 'setting',
          weightText: 'Folketal {år-2}',
          base: 0,
          least: null,
          most: null,
          only: [],
          years: null,
          rounding: { unit: 50_000, method: 'half up', remainder: { kind: 'independent' } },
          cells: { level: key, weight: setting(0), least: key, most: key, only: key, remainder: setting(5) },
        },
      ],
    },
  ]);
});

test('a listed key wins over a plain split, and names are compared by case and space', () => {
  const { value, findings } = resolve('60/40', ' KLYNGENØGLE ', 7);
  expect(findings).toEqual([]);
  expect(value.map(({ name, steps }) => [name, steps.length])).toEqual([
    ['60/40', 1],
    ['Klyngenøgle', 1],
    ['7', 1],
  ]);
});

test('rows that name the same key share it', () => {
  const { value } = resolve('35/65', '50/50', '35/65');
  expect(value[2]).toBe(value[0]);
  expect(value[1]).not.toBe(value[0]);
});

test.each<[CellValue, string]>([
  ['35/60', 'error split-not-100 Omkostninger!B2'],
  ['-10/110', 'error weight-invalid Omkostninger!B2'],
  ['Klyngenogle', 'error key-unknown Omkostninger!B2'],
  [32478, 'error key-unknown Omkostninger!B2'],
  ['=HYPERLINK("x")', 'error key-unknown Omkostninger!B2'],
])('the key %p is reported', (key, expected) => {
  const { value, findings } = resolve(key);
  expect(told(findings)).toEqual([expected]);
  expect(value[0]!.steps).toEqual([]);
});

test('a key that is nearly right is suggested', () => {
  expect(resolve('Klyngenogle').findings[0]?.params).toEqual({
    key: 'Klyngenogle',
    suggestion: 'Klyngenøgle',
  });
  expect(resolve('Noget andet').findings[0]?.params).toEqual({ key: 'Noget andet', suggestion: null });
});

test('every row with a wrong key is reported, blank keys and Excel errors only where the rows are read', () => {
  expect(told(resolve('x', '', 'x', '#REF!', '35/60').findings)).toEqual([
    'error key-unknown Omkostninger!B2',
    'error key-unknown Omkostninger!B4',
    'error split-not-100 Omkostninger!B6',
  ]);
});
