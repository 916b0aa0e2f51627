import { parseKeys } from '../../src/keys/parseKeys';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const ALL = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
}

/** Each key's name and its steps' levels, in order. */
function levels(...rows: readonly (readonly CellValue[])[]) {
  return parse(...rows).value.map(({ name, steps }) => [name, ...steps.map(({ level }) => level)]);
}

test.each<[string, CellValue[][], string[][]]>([
  [
    'steps sorted by number',
    [
      ['K', 2, 'Part'],
      ['K', 1, 'Sektor'],
    ],
    [['K', 'Sektor', 'Part']],
  ],
  [
    'steps without numbers in the order of the rows',
    [
      ['K', '', 'Sektor'],
      ['K', '', 'Part'],
    ],
    [['K', 'Sektor', 'Part']],
  ],
  [
    'numbers with gaps',
    [
      ['K', '10', 'Part'],
      ['K', 5, 'Sektor'],
    ],
    [['K', 'Sektor', 'Part']],
  ],
  [
    'a blank name as the key above',
    [
      ['K', 1, 'Sektor'],
      ['', 2, 'Part'],
      ['L', 1, 'Part'],
    ],
    [
      ['K', 'Sektor', 'Part'],
      ['L', 'Part'],
    ],
  ],
  [
    'a name on a row of its own',
    [
      ['K', '', ''],
      ['', '', 'Sektor'],
      ['', '', 'Part'],
    ],
    [['K', 'Sektor', 'Part']],
  ],
  [
    'names by case and space',
    [
      ['Min nøgle', 1, 'Sektor'],
      ['MIN  nøgle', 2, 'Part'],
    ],
    [['Min nøgle', 'Sektor', 'Part']],
  ],
  [
    'keys whose rows are mixed',
    [
      ['K', 1, 'Sektor'],
      ['L', 1, 'Part'],
      ['K', 2, 'Part'],
    ],
    [
      ['K', 'Sektor', 'Part'],
      ['L', 'Part'],
    ],
  ],
])('takes %s', (_, rows, expected) => {
  const withWeight = rows.map(([key = '', number = '', level = '']) => [
    key,
    number,
    level,
    level === '' ? '' : 'ligeligt',
  ]);
  expect(levels(ALL, ...withWeight)).toEqual(expected);
  expect(parse(ALL, ...withWeight).findings).toEqual([]);
});

test('no range, a blank one and one of headings alone all mean no listed keys', () => {
  expect(parseKeys(undefined, DEFAULT_SETTINGS)).toEqual({ value: [], findings: [] });
  expect(parse(['', ''])).toEqual({ value: [], findings: [] });
  expect(parse(ALL)).toEqual({ value: [], findings: [] });
});

test.each<[string, CellValue[][], string[]]>([
  ['no name on the first row', [['', 1, 'Part', 'ligeligt']], ['error text-missing Nøgler!A2']],
  [
    'a key without steps',
    [
      ['K', '', '', ''],
      ['L', 1, 'Part', 'ligeligt'],
    ],
    ['error key-without-steps Nøgler!A2'],
  ],
  ['a step number in words', [['K', 'første', 'Part', 'ligeligt']], ['error step-number-invalid Nøgler!B2']],
  ['step 0', [['K', 0, 'Part', 'ligeligt']], ['error step-number-invalid Nøgler!B2']],
  ['half a step', [['K', 1.5, 'Part', 'ligeligt']], ['error step-number-invalid Nøgler!B2']],
  [
    'a step number twice',
    [
      ['K', 1, 'Sektor', 'ligeligt'],
      ['K', 1, 'Part', 'ligeligt'],
    ],
    ['error step-number-twice Nøgler!B3'],
  ],
  [
    'a key that ends early',
    [
      ['K', 1, 'Sektor', '35/65'],
      ['K', 2, 'Klynge', 'ligeligt'],
    ],
    ['error key-not-ending-in-part Nøgler!C3'],
  ],
  [
    'Part before the end',
    [
      ['K', 1, 'Part', 'ligeligt'],
      ['K', 2, 'Part', 'ligeligt'],
    ],
    ['error key-not-ending-in-part Nøgler!C2'],
  ],
  [
    'Part before another level',
    [
      ['K', 1, 'Part', 'ligeligt'],
      ['K', 2, 'Sektor', 'ligeligt'],
    ],
    ['error key-not-ending-in-part Nøgler!C2', 'error key-not-ending-in-part Nøgler!C3'],
  ],
  [
    'an Excel error, once',
    [['K', '#REF!', '#N/A', '#VALUE!']],
    ['error cell-error Nøgler!B2', 'error cell-error Nøgler!C2', 'error cell-error Nøgler!D2'],
  ],
])('reports %s', (_, rows, expected) => {
  expect(told(parse(ALL, ...rows).findings)).toEqual(expected);
});

test('reports columns that are missing', () => {
  expect(parse(['Nøgle', 'Trin'], ['K', 1]).findings.map(({ params }) => params)).toEqual([
    { name: 'Nøgler', heading: 'Niveau' },
    { name: 'Nøgler', heading: 'Vægt' },
  ]);
});
