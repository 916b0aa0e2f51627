import type { FoundFigure } from '../../../src/views/explain/figureAt';
import { cellsToRead, sheetAge } from '../../../src/views/explain/sheetAge';

const block = {
  place: {
    definedName: 'Fordeling_Parter',
    topLeft: 'Part',
    sheet: 'Ark1',
    row: 7,
    column: 1,
    rows: 3,
    columns: 4,
  },
  group: '',
  rows: [null, { label: 'Skive', about: { kind: 'party' as const, party: 0 } }, null],
  columns: [null, null, null, { kind: 'pot' as const, pot: { sector: '', year: 2021 } }],
  headings: ['Part', 'Andel', 'Sektor', '2021'],
  rowOf: new Map(),
};
const found: FoundFigure = {
  block,
  row: 1,
  column: 3,
  figure: { kind: 'party', group: '', party: 0, pot: { sector: '', year: 2021 } },
};

test('the heading and the row up to the figure are read, where the block stands', () => {
  expect(cellsToRead(found)).toEqual({
    heading: { sheet: 'Ark1', row: 7, column: 4, rows: 1, columns: 1 },
    line: { sheet: 'Ark1', row: 8, column: 1, rows: 1, columns: 4 },
  });
});

test.each([
  ['the same', '2021', ['Skive', 0.5, '', 406_000], 40_600_000, { kind: 'fresh' }],
  ['a heading that is a number', 2021, ['Skive', 0.5, '', 406_000], 40_600_000, { kind: 'fresh' }],
  ['øre', '2021', ['Skive', 0.5, '', 0.29], 29, { kind: 'fresh' }],
  ['what is owed back', '2021', ['Skive', 0.5, '', -0.29], -29, { kind: 'fresh' }],
  ['spaces around names', ' 2021 ', [' Skive ', 0.5, '', 0.29], 29, { kind: 'fresh' }],
  ['empty, as it should be', '2021', ['Skive', 0.5, '', ''], NaN, { kind: 'fresh' }],
  ['no amount to compare', '2021', ['Skive', 0.5, '', 0.1], null, { kind: 'fresh' }],
  [
    'an older amount',
    '2021',
    ['Skive', 0.5, '', 405_500],
    40_600_000,
    { kind: 'other amount', shown: 40_550_000 },
  ],
  ['nothing', '2021', ['Skive', 0.5, '', ''], 29, { kind: 'other amount', shown: NaN }],
  ['a figure where none is due', '2021', ['Skive', 0.5, '', 5], NaN, { kind: 'other amount', shown: 500 }],
  ['text where nothing is due', '2021', ['Skive', 0.5, '', 'x'], 0, { kind: 'other amount', shown: NaN }],
  ['nothing at all', '2021', [], 29, { kind: 'other place', shown: '', expected: 'Skive' }],
  ['text', '2021', ['Skive', 0.5, '', 'x'], 40_600_000, { kind: 'other amount', shown: NaN }],
  [
    'another recipient',
    '2021',
    ['Viborg', 0.5, '', 1],
    100,
    { kind: 'other place', shown: 'Viborg', expected: 'Skive' },
  ],
  [
    'another year',
    '2020',
    ['Skive', 0.5, '', 1],
    100,
    { kind: 'other place', shown: '2020', expected: '2021' },
  ],
])('%s', (_, heading, line, amount, age) => {
  expect(sheetAge(found, heading, line, amount)).toEqual(age);
});

test('spaces around a name in the input are around it in the sheet too', () => {
  const rows = [null, { label: ' Skive ', about: { kind: 'party' as const, party: 0 } }, null];
  const spaced = { ...found, block: { ...block, rows } };
  expect(sheetAge(spaced, '2021', [' Skive ', 0.5, '', 0.29], 29)).toEqual({ kind: 'fresh' });
});

test('the result of a check is no amount, whatever the check is about', () => {
  const columns = [null, null, null, { kind: 'result' as const }];
  const check = { ...found, block: { ...block, columns } };
  expect(sheetAge(check, '2021', ['Skive', '', '', 'OK'], 0)).toEqual({ kind: 'fresh' });
});
