import type { Intake, IntakeChoices } from '../../src/intake/intake';
import { useTables } from '../../src/intake/useTables';
import { readText } from '../../src/reader/readText';
import { calculated } from '../support/calculated';

const CHOICES: IntakeChoices = { key: null, groups: {}, takesUncounted: false, fillsIn: true };

function used(text: string, choices: Partial<IntakeChoices> = {}): Intake {
  return useTables(readText(text), { ...CHOICES, ...choices });
}

function table(intake: Intake, name: string): string[] {
  const rows = intake.tables.find((one) => one.name === name)?.rows ?? [];
  return rows.map((row) => row.join('|'));
}

/** A council's table: 194.120 kr. by population, as the example `samraad` has it. */
const COUNCIL = `Fælles samråd
Kommune\tIndbyggertal pr. 1. januar 2020\tForventet årlig udgift 2021 i kr.
Hedensted\t46.722\t20.000
Skive\t45.851\t19.627
I alt\t92.573\t39.627
`;

test('recipients alone are one cost row: the printed total, by their own numbers', () => {
  const intake = used(COUNCIL);
  expect(table(intake, 'Omkostninger')).toEqual(['Post|Nøgle|2021', 'Fælles samråd|Indbyggertal 2020|39627']);
  expect(table(intake, 'Parter')).toEqual(['Part|Indbyggertal 2020', 'Hedensted|46722', 'Skive|45851']);
  expect(table(intake, 'Nøgler')).toEqual([
    'Nøgle|Trin|Niveau|Vægt',
    'Indbyggertal 2020|1|Part|Indbyggertal 2020',
  ]);
  expect(table(intake, 'Offentliggjort')).toEqual([
    'Linje|2021',
    'Hedensted|20000',
    'Skive|19627',
    'Total|39627',
  ]);
  expect(intake.keys).toEqual(['Indbyggertal 2020', 'ligeligt']);
  // 39.627 × 46.722 / 92.573 = 19.999,9…, which is printed as 20.000.
  const { comparisons, findings } = calculated(
    Object.fromEntries(intake.tables.map(({ name, rows }) => [name, rows])),
  );
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(comparisons.map(({ line, difference }) => [line, difference])).toEqual([
    ['Hedensted', 0],
    ['Skive', 0],
    ['Total', 0],
  ]);
});

test('amounts in thousands become kroner, sectors of a year one amount, what is not decided a column of its own', () => {
  const text =
    'Post\tFordeling\tKommuner 2024 (1.000 kr.)\tRegion 2024 (1.000 kr.)\tKommuner Ikke afklaret (1.000 kr.)\tRegion Ikke afklaret (1.000 kr.)\nServer\t60/40\t120\t80\t6\t4\nLicens\t50/50\t40\t40\t\t\nI alt\t\t160\t120\t6\t4\n';
  const intake = used(text);
  expect(table(intake, 'Omkostninger')).toEqual([
    'Post|Nøgle|2024|Ikke afklaret',
    'Server|60/40|200000|10000',
    'Licens|50/50|80000|',
  ]);
  expect(intake.told).toEqual([{ kind: 'no recipients' }]);
});

test('sections of one table are its groups, and subtotals are left out with a word', () => {
  const text =
    '1.000 kr.\tBudget 2024\nLøn\t\nLeder\t600\nTeknik\t900\nLøn i alt\t1.500\nDrift\t\nHusleje\t300\nEl\t100\nDrift i alt\t400\nUdgifter i alt\t1.900\n';
  const intake = used(text);
  expect(table(intake, 'Omkostninger')).toEqual([
    'Gruppe|Post|Nøgle|2024',
    'Løn|Leder||600000',
    'Løn|Teknik||900000',
    'Drift|Husleje||300000',
    'Drift|El||100000',
  ]);
  expect(intake.told).toContainEqual({ kind: 'row not used', label: 'Løn i alt' });
  expect(intake.told).toContainEqual({ kind: 'key missing', rows: 4 });
});

test('groups in a column beside the costs are groups, and no cost loses its name', () => {
  const intake = used(
    'Gruppe\tPost\t2024 (kr.)\nDrift\tLøn\t600\nDrift\tLeje\t900\nAnlæg\tLøn\t300\nI alt\t\t1.800\n',
  );
  expect(table(intake, 'Omkostninger')).toEqual([
    'Gruppe|Post|Nøgle|2024',
    'Drift|Løn||600',
    'Drift|Leje||900',
    'Anlæg|Løn||300',
  ]);
});

test('a total across is not added to its parts, and is named', () => {
  const intake = used('Post\t2024\t2025\tI alt\nLøn, kr.\t1.000\t2.000\t3.000\nDrift\t500\t500\t1.000\n');
  expect(table(intake, 'Omkostninger')).toEqual([
    'Post|Nøgle|2024|2025',
    'Løn, kr.||1000|2000',
    'Drift||500|500',
  ]);
  expect(intake.told).toContainEqual({ kind: 'column not used', heading: 'I alt' });
});

test.each([
  ['of their own', 'Post\tBudget 2023 i kr.\tRegnskab 2023 i kr.\nLøn\t1.000\t1.100\nDrift\t500\t450\n'],
  [
    'over two years',
    '\tBudget\t\tRegnskab\t\nPost, kr.\t2023\t2024\t2023\t2024\nLøn\t1\t2\t3\t4\nEl\t5\t6\t7\t8\n',
  ],
])('accounts stand beside the budget of their year, by a heading %s', (_, text) => {
  const intake = used(text);
  expect(table(intake, 'Omkostninger')[0]).toMatch(/^Post\|Nøgle\|2023.*\|Regnskab 2023/);
  expect(intake.told).not.toContainEqual(expect.objectContaining({ kind: 'column not used' }));
});

test('a population alone is recipients and nothing else', () => {
  const intake = used('Kommune\tFolketal 2024\nViborg\t97.113\nSkive Kommune\t44.500\n');
  expect(intake.tables.map(({ name }) => name)).toEqual(['Parter']);
  expect(table(intake, 'Parter')).toEqual(['Part|Folketal 2024', 'Viborg|97113', 'Skive Kommune|44500']);
  expect(intake.told).toEqual([{ kind: 'no costs' }]);
});

test('the same recipient in two tables is one, by its code', () => {
  const intake = used(
    'Folketal\nKommune\tFolketal 2024\nViborg\t97.113\nSkive\t44.500\nI alt\t141.613\n\nBørn\nKommune\tAntal børn 2024\nSkive Kommune\t7.000\nViborg Kommune\t17.000\nI alt\t24.000\n',
  );
  expect(table(intake, 'Parter')).toEqual([
    'Part|Folketal 2024|Antal børn 2024',
    'Viborg|97113|17000',
    'Skive|44500|7000',
  ]);
});

test('shares that are of more than what is printed, and of nothing known, are told of', () => {
  const intake = used(
    'Kommune\tAndel i pct.\tBidrag 2024 i kr.\nViborg\t12,34\t12.340\nSkive\t23,45\t23.450\n',
  );
  expect(intake.told).toContainEqual({ kind: 'others missing', percent: 35.79 });
});

test('a recipient with a row for each area has one published amount: what they add up to', () => {
  const intake = used(
    [
      'Kommune\tOmråde\tBudget 2026 i kr.',
      ...['Skive\tIT\t10.000', 'Skive\tLøn\t60.000', 'Viborg\tIT\t20.000', 'Viborg\tLøn\t90.000'],
      'I alt\t\t180.000',
    ].join('\n'),
  );
  expect(table(intake, 'Offentliggjort')).toEqual([
    'Linje|2026',
    'Skive|70000',
    'Viborg|110000',
    'Total|180000',
  ]);
});
