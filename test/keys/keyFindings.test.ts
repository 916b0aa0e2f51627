import { parseKeys } from '../../src/keys/parseKeys';
import { resolveKeys } from '../../src/keys/resolveKeys';
import { parseCostRows } from '../../src/costs/parseCostRows';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { CellValue } from '../../src/cells/grid';
import { exact } from '../support/exact';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const ALL = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
}

const paramsOf = (findings: ReturnType<typeof parse>['findings']): unknown[] =>
  findings.map(({ code, params }) => [code, params]);

test.each<[CellValue[][], string, object]>([
  [[['K', 1, 'Klynge', 'ligeligt']], 'key-not-ending-in-part', { key: 'K', level: 'Klynge' }],
  [[['K', 3, 'Part', '']], 'weight-missing', { key: 'K', number: 3 }],
  [[['K', 1, 'Part', '35/60']], 'split-not-100', { text: '35/60', sum: exact('95') }],
  [[['K', 1, 'Part', '=35']], 'weight-invalid', { text: '=35' }],
  [[['K', 1, 'Part', 'ligeligt', 'Deltager']], 'condition-invalid', { text: 'Deltager' }],
  [[['K', 1, 'Part', 'ligeligt', '', 'fem']], 'unit-invalid', { text: 'fem' }],
  [[['K', 1, 'Part', 'ligeligt', '', '', 'halv ned']], 'method-unknown', { text: 'halv ned' }],
  [[['K', 'to', 'Part', 'ligeligt']], 'step-number-invalid', { text: 'to' }],
  [
    [
      ['K', 7, 'Klynge', 'ligeligt'],
      ['K', 7, 'Part', 'ligeligt'],
    ],
    'step-number-twice',
    { key: 'K', number: 7 },
  ],
  [[['Tom nøgle']], 'key-without-steps', { key: 'Tom nøgle' }],
  [[['K', 1, '', 'ligeligt']], 'text-missing', { heading: 'Niveau' }],
  [[['', 1, 'Part', 'ligeligt']], 'text-missing', { heading: 'Nøgle' }],
])('%j: %s says %j', (rows, code, params) => {
  expect(paramsOf(parse(ALL, ...rows).findings)).toEqual([[code, params]]);
});

test('what is wrong with a step leaves a step that can be checked further', () => {
  const [key] = parse(ALL, ['K', 1, 'Part', '=35', 'Deltager', 'fem', 'halv ned']).value;
  expect(key?.steps[0]).toMatchObject({
    weighting: { kind: 'equal' },
    weightText: '=35',
    only: [],
    rounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
  });
});

test.each(ALL.slice(1).map((heading, index) => [heading, index + 1]))(
  'a row with nothing but %s beside the name is a step',
  (_, column) => {
    const cells = ALL.map((__, index) => (index === column ? '1' : ''));
    const { value, findings } = parse(ALL, ['K', ...cells.slice(1)]);
    expect(value.map(({ name, steps }) => [name, steps.length])).toEqual([['K', 1]]);
    expect(findings.map(({ code }) => code)).not.toContain('key-without-steps');
  },
);

test('a step that belongs to no key is reported, and makes none', () => {
  const { value, findings } = parse(ALL, ['', 1, 'Part', 'ligeligt'], ['K', 1, 'Part', 'ligeligt']);
  expect(value.map(({ name }) => name)).toEqual(['K']);
  expect(told(findings)).toEqual(['error text-missing Nøgler!A2']);
});

test('without a column `Nøgle` or `Vægt` the column is what is wrong', () => {
  const withoutKey = parse(['Trin', 'Niveau', 'Vægt'], [1, 'Part', 'ligeligt']);
  expect(withoutKey.value).toEqual([]);
  expect(paramsOf(withoutKey.findings)).toContainEqual([
    'column-missing',
    { name: 'Nøgler', heading: 'Nøgle' },
  ]);
  const withoutWeight = parse(['Nøgle', 'Niveau'], ['K', 'Part']);
  expect(withoutWeight.value[0]?.steps[0]).toMatchObject({ weighting: { kind: 'equal' }, weightText: '' });
  expect(told(withoutWeight.findings)).toEqual(['error column-missing Nøgler!A1']);
});

test('a key’s name may stand in any column, and alone on a row, whichever columns there are', () => {
  expect(told(parse(['Niveau', 'Vægt', 'Nøgle'], ['', '', 'K']).findings)).toEqual([
    'error key-without-steps Nøgler!C2',
  ]);
  const { value, findings } = parse(['Nøgle', 'Niveau', 'Vægt'], ['K', '', ''], ['', 'Part', 'ligeligt']);
  expect(findings).toEqual([]);
  expect(value.map(({ steps }) => steps.map(({ number, level }) => [number, level]))).toEqual([
    [[1, 'Part']],
  ]);
});

test('columns of the user’s own are not read', () => {
  expect(parse(['Nøgle', 'Niveau', 'Vægt', 'Mine'], ['K', 'Part', 'ligeligt', '#REF!']).findings).toEqual([]);
});

test.each([
  ['35/60', 'split-not-100', { text: '35/60', sum: exact('95') }],
  ['-10/110', 'weight-invalid', { text: '-10/110' }],
])('a cost row’s key %s: %s says %j', (key, code, params) => {
  const costs = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Beløb'],
      ['A', key, 1],
    ]),
  ]).value;
  expect(paramsOf(resolveKeys(costs, [], DEFAULT_SETTINGS).findings)).toEqual([[code, params]]);
});
