import { EXAMPLES } from '../../examples/buildExamples';
import { cellsOf, recalculatedExample, rowOf } from './support';

test.each(Object.keys(EXAMPLES))('every check of %s holds', async (file) => {
  const example = await recalculatedExample(file);
  const checks = example.book.sheets.flatMap(({ name }) =>
    cellsOf(example, name).filter(([first]) => first === 'Kontrol'),
  );
  expect(checks.length).toBeGreaterThan(1);
  expect(checks.flatMap((row) => row.slice(1)).filter((cell) => cell !== 0 && cell !== '')).toEqual([]);
});

// By population Viborg is 96.921 of 566.899. Budget 194.120 × that is 33.188,0 and 60.000 / 10 is 6.000; accounts
// 187.000 × that is 31.970,7 and 71.500 / 10 is 7.150; 39.000 has been paid.
test('the shared council is settled against its accounts', async () => {
  const example = await recalculatedExample('samraad.xlsx');
  expect(rowOf(example, 'Afregning 2021', 'Viborg Kommune')).toEqual({
    Part: 'Viborg Kommune',
    Budget: 39_188,
    Regnskab: 39_121,
    Betalt: 39_000,
    'Til afregning': 121,
    Kommunekode: '0791',
    EAN: '5798000000108',
  });
  expect(rowOf(example, 'Afregning 2021', 'Total')).toMatchObject({
    Budget: 254_120,
    Regnskab: 258_500,
    Betalt: 253_000,
    'Til afregning': 5_500,
  });
});

// Viborg's exact part, 50.000 + 850.000 × 96921/236798 = 397.901, is over 395.000. The other two share 505.000 above their
// base amounts by 94.026 and 45.851: 339.463,4 and 165.536,6. By population alone: 397.072,6, 193.629,2 and 409.298,2.
test("the by-law's key keeps the cap, and is compared with two others", async () => {
  const example = await recalculatedExample('vedtaegtsnoegle.xlsx');
  const figures = ['Silkeborg Kommune', 'Skive Kommune', 'Viborg Kommune', 'Total'].map((part) => {
    const row = rowOf(example, 'Sammenligning', part);
    return ['Nøgle', 'Nøgle B', 'Forskel B', 'Nøgle C', 'Forskel C'].map((heading) => row[heading]);
  });
  expect(figures).toEqual([
    [389_463, 397_073, 7_610, 333_334, -56_129],
    [215_537, 193_629, -21_908, 333_333, 117_796],
    [395_000, 409_298, 14_298, 333_333, -61_667],
    [1_000_000, 1_000_000, 0, 1_000_000, 0],
  ]);
});

test('the frames are in the prices of their years, with both levels, and 2020 is told of', async () => {
  const example = await recalculatedExample('rammer.xlsx');
  expect(rowOf(example, 'Fordeling', 'Ramme')).toMatchObject({
    2021: 33_292_800,
    2022: 60_488_856,
    2023: 110_408_080.32,
    Prisniveau: 2019,
    '2021 i prisniveau': 32_000_000,
    '2022 i prisniveau': 57_000_000,
    '2023 i prisniveau': 102_000_000,
  });
  expect(rowOf(example, 'Samlet oversigt', 'Total')).not.toHaveProperty('2020');
  // 17.340.000 of the frame and 1.471.428,57 of the contract.
  expect(example.output.join('\n')).toContain('Beløbene for 2020 (18.811.428,57 kr.) er fordelt');
});

test('the clusters have subtotals and rates', async () => {
  const example = await recalculatedExample('klynger.xlsx');
  // 1.219.000 + 595.000 + 1.256.500, and the region's share of the cluster; 18.146.500 among 236.798 inhabitants.
  expect(rowOf(example, 'Samlet oversigt', 'Midt i alt')).toMatchObject({
    'Kommuner 2021': 3_070_500,
    'Region 2021': 2_999_500,
    'I alt': 18_146_500,
    'Kr. pr. indbygger': 76.63,
  });
  // 9.800.000 kr. of Implementering by the municipalities, 77.600.000 of Drift and 101.650.000 in all, among 1.326.340.
  expect(rowOf(example, 'Kr. pr. indbygger', 'Kommuner i alt')['Implementering i alt']).toBe(7.39);
  expect(rowOf(example, 'Kr. pr. indbygger', 'I alt')).toMatchObject({
    'Drift i alt': 58.51,
    'I alt': 76.64,
  });
});
