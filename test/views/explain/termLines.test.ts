import type { StepPart } from '../../../src/allocation/stepSources';
import { explainContext } from '../../../src/views/explain/explainContext';
import { sharePart } from '../../../src/views/explain/sharePart';
import { calculated } from '../support/calculated';

const PARTIES = [
  ['Part', 'Folketal'],
  ['Silkeborg', 94_026],
  ['Skive', 45_851],
  ['Viborg', 96_921],
];

/** What is told of a recipient's part of 1.000.000 kr. by one step, or by a rate. */
function told(step: Readonly<Record<string, string | number>>, name: string, rate = '') {
  const calculation = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst', 2021],
      rate === '' ? ['Drift', 'N', '', step['amount'] ?? 1_000_000] : ['Drift', 'N', rate, 'x'],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Niveau', 'Vægt', 'Mindst', 'Højst', 'Afrunding'],
      ['N', 'Part', step['weight'] ?? 'Folketal', step['least'] ?? '', step['most'] ?? '', step['unit'] ?? 1],
    ],
  });
  const { allocation } = calculation;
  const taken = allocation?.steps.at(-1);
  if (allocation === null || taken === undefined) throw new Error('Nothing is allocated');
  const part: StepPart = { taken, index: taken.to.indexOf(name) };
  const { heading, lines, notes } = sharePart(part, explainContext(calculation, allocation, [], 'da'));
  return { heading, lines, notes };
}

test('who is bound first: Viborg gets at most 400.000 kr., and the others share what is over', () => {
  expect(told({ most: 400_000 }, 'Viborg')).toEqual({
    heading: expect.stringContaining('Hver får højst 400.000 kr.') as unknown,
    // 96921 / 236798 of a million is 409.298,22…
    lines: ['1.000.000 kr.', '× 96.921 / 236.798', '= 409.298,22…', '→ 400.000 kr.'],
    notes: [
      'Viborg får højst 400.000 kr.; de 9.298 kr., der ligger over, deles af de andre.',
      'Silkeborg får højst 400.000 kr.; de 3.323 kr., der ligger over, deles af de andre.',
    ],
  });
});

test('who is bound by what the first one left, and who is not bound', () => {
  // 600.000 by 94026 / 139877 is 403.322,91…; then 200.000 are left for one.
  expect(told({ most: 400_000 }, 'Silkeborg').lines).toEqual([
    '1.000.000 kr. − 400.000 kr. = 600.000 kr.',
    '× 94.026 / 139.877',
    '= 403.322,91…',
    '→ 400.000 kr.',
  ]);
  expect(told({ most: 400_000 }, 'Skive').lines).toEqual([
    '1.000.000 kr. − 800.000 kr. = 200.000 kr.',
    '× 45.851 / 45.851',
    '= 200.000',
    '→ 200.000 kr. (afrundet til 1 kr., største rest)',
  ]);
});

test('at least, and of a credit', () => {
  expect(told({ least: 210_000 }, 'Skive').notes).toEqual([
    'Skive får mindst 210.000 kr.; de 16.371 kr., der mangler, betales af de andre.',
  ]);
  expect(told({ most: 400_000, amount: -1_000_000 }, 'Viborg').lines).toEqual([
    '-1.000.000 kr.',
    '× 96.921 / 236.798',
    '= -409.298,22…',
    '→ -400.000 kr.',
  ]);
  // What those bound before got of a credit is taken from it as a credit too.
  expect(told({ most: 400_000, amount: -1_000_000 }, 'Skive').lines[0]).toBe(
    '-1.000.000 kr. + 800.000 kr. = -200.000 kr.',
  );
});

test('a base amount is taken out first and put on again', () => {
  // 970.000 by 94026 / 236798 is 385.160,43…
  expect(told({ weight: '10.000 kr. til hver, resten efter Folketal' }, 'Silkeborg')).toEqual({
    heading: expect.stringContaining(
      'mellem parterne med 10.000 kr. til hver og resten efter Folketal',
    ) as unknown,
    lines: [
      '1.000.000 kr. − 3 × 10.000 kr. = 970.000 kr.',
      '× 94.026 / 236.798',
      '+ 10.000 kr.',
      '= 395.160,43…',
      '→ 395.161 kr. (afrundet til 1 kr., største rest)',
    ],
    notes: [],
  });
});

test('a mixture is told in words, and its weights exactly', () => {
  const { heading, lines } = told({ weight: '50 % Folketal + 50 % ligeligt', amount: 600_000 }, 'Silkeborg');
  expect(heading).toContain('mellem parterne med 50 % efter Folketal og 50 % ligeligt');
  // (94026 / 236798 + 1 / 3) / 2 = 518876 / 1420788
  expect(lines.slice(1, 3)).toEqual(['× 518.876 / 1.420.788', '= 219.121,78…']);
});

test('a rate is told by what it is multiplied by', () => {
  expect(told({ most: 30_000, unit: '0,01' }, 'Silkeborg', '0,27 pr. Folketal').lines).toEqual([
    '0,27 kr. × 94.026',
    '= 25.387,02',
    '→ 25.387,02 kr. (afrundet til hele øre, halv op, hver for sig)',
  ]);
});

test('a rate in the prices of another year, before it is bound', () => {
  const calculation = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst', 'Prisniveau', 2021],
      ['Drift', 'N', '0,27 pr. Folketal', 2020, 'x'],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Niveau', 'Vægt', 'Højst'],
      ['N', 'Part', 'Folketal', 26_500],
    ],
    Indstillinger: [['PL 2021', '2,0 %']],
  });
  const { allocation } = calculation;
  const taken = allocation?.steps.at(-1);
  if (allocation === null || taken === undefined) throw new Error('Nothing is allocated');
  const partOf = (name: string) =>
    sharePart({ taken, index: taken.to.indexOf(name) }, explainContext(calculation, allocation, [], 'da'));
  expect(partOf('Silkeborg').lines).toEqual([
    '0,27 kr. × 94.026',
    '× 1,02',
    '= 25.894,76…',
    '→ 25.894,76 kr. (afrundet til hele øre, halv op, hver for sig)',
  ]);
  expect(partOf('Viborg')).toMatchObject({
    lines: ['0,27 kr. × 96.921', '× 1,02', '= 26.692,04…', '→ 26.500 kr.'],
    notes: [
      'Viborg får højst 26.500 kr.; resten betales ikke af andre, så postens beløb er tilsvarende mindre.',
    ],
  });
});

test('of a sector a rate is the sum of what it gives each: nothing is shared, and nothing rounded', () => {
  const calculation = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['Drift', 'N', '0,27 pr. Folketal', 'x'],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Silkeborg', 'Kommuner', 94_026],
      ['Skive', 'Kommuner', 45_851],
      ['Regionen', 'Region', 236_798],
    ],
    Nøgler: [
      ['Nøgle', 'Niveau', 'Vægt'],
      ['N', 'Part', 'Folketal'],
    ],
  });
  const { allocation } = calculation;
  const [taken] = allocation?.steps ?? [];
  if (allocation === null || taken === undefined) throw new Error('Nothing is allocated');
  // 0,27 kr. times 94.026 + 45.851.
  expect(sharePart({ taken, index: 0 }, explainContext(calculation, allocation, [], 'da'))).toMatchObject({
    heading: expect.stringContaining(
      'hver sektor betaler det, taksten 0,27 pr. Folketal giver dens parter',
    ) as unknown,
    lines: ['Summen af det, taksten giver hver part', '→ 37.766,79 kr.'],
    notes: [],
  });
});
