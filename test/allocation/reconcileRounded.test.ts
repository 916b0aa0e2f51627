import type { CellValue } from '../../src/cells/grid';
import { agrees } from '../../src/allocation/comparison';
import { calculated } from '../support/calculated';
import { sheetText } from '../support/sheetText';
import { told } from '../support/told';

/** 1.000.000 kr. by 94.026 / 45.851 / 96.921 of 236.798: 397.073, 193.629 and 409.298 kr. */
function reconciled(...published: readonly (readonly CellValue[])[]) {
  return calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Folk', 600_000],
      ['Hjælp', 'Folk', 400_000],
    ],
    Parter: [
      ['Part', 'Folketal'],
      ['Silkeborg', 94_026],
      ['Skive', 45_851],
      ['Viborg', 96_921],
    ],
    Nøgler: [
      ['Nøgle', 'Niveau', 'Vægt', 'Afrunding'],
      ['Folk', 'Part', 'Folketal', 1],
    ],
    Offentliggjort: published,
  });
}

// What is printed is compared as exactly as it is printed, and it is said that it is.
test.each<[string, string, readonly [string, CellValue][], string[]]>([
  ['to the krone', '2021', [['Skive', 193_629]], []],
  ['a krone off', '2021', [['Skive', 193_630]], ['warning published-differs Offentliggjort!B2']],
  [
    'thousands',
    '2021 (1.000 kr.)',
    [
      ['Skive', 194],
      ['Viborg', 409],
    ],
    ['note published-rounded Offentliggjort!B2'],
  ],
  ['a thousand off', '2021 (1.000 kr.)', [['Skive', 193]], ['warning published-differs Offentliggjort!B2']],
  ['thousands as they are', '2021 (1.000 kr.)', [['Skive', 193.629]], []],
  [
    'thousands with a decimal',
    '2021 (t.kr.)',
    [
      ['Skive', '193,6'],
      ['Viborg', '409,3'],
    ],
    ['note published-rounded Offentliggjort!B2'],
  ],
  [
    'a whole number beside decimals is to the decimal',
    '2021 (t.kr.)',
    [
      ['Skive', 194],
      ['Viborg', 409.3],
    ],
    ['warning published-differs Offentliggjort!B2', 'note published-rounded Offentliggjort!B3'],
  ],
  [
    'millions',
    '2021 (mio. kr.)',
    [
      ['Skive', '0,19'],
      ['Silkeborg', 0.4],
    ],
    ['note published-rounded Offentliggjort!B2'],
  ],
  [
    'units of their own',
    '2021',
    [
      ['Skive', '0,19 mio. kr.'],
      ['Viborg', 409_298],
    ],
    ['note published-rounded Offentliggjort!B2'],
  ],
  // 600 + 400 is 1.000; a total that is a thousand more is none of rounding.
  [
    'a total of rounded rows',
    '2021 (1.000 kr.)',
    [
      ['Drift', 600],
      ['Hjælp', 400],
      ['Total', 1000],
    ],
    [],
  ],
  [
    'a total two off',
    '2021 (1.000 kr.)',
    [
      ['Drift', 600],
      ['Hjælp', 400],
      ['Total', 1002],
    ],
    ['warning published-total-differs-from-rows Offentliggjort!B4'],
  ],
])('%s', (_, heading, lines, expected) => {
  const { findings } = reconciled(['Linje', heading], ...lines);
  expect(told(findings).sort()).toEqual([...expected].sort());
});

test('Kontrol says OK with the difference beside it, and the pane counts it as agreeing', () => {
  const result = reconciled(['Linje', '2021 (1.000 kr.)'], ['Skive', 194], ['Viborg', 408]);
  expect(result.comparisons.map((one) => [one.difference, agrees(one)])).toEqual([
    [37_100, true],
    [-129_800, false],
  ]);
  const rows = sheetText(result, 'Kontrol', 4);
  expect(rows.slice(1).map((row) => row.slice(2, 6))).toEqual([
    ['Skive', '2021', '194000', '193629'],
    ['Viborg', '2021', '408000', '409298'],
  ]);
  const [, first] = result.plan?.sheets.find(({ name }) => name === 'Kontrol')?.blocks[4]?.rows ?? [];
  expect(first?.cells.at(-1)).toMatchObject({
    formula: ['IF(ABS(ROUND(', expect.anything(), ',2))<=500,"OK","Afvigelse")'],
  });
});
