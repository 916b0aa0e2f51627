import { calculate } from '../../../src/calculation/calculate';
import type { CalculationChoices } from '../../../src/calculation/inputNames';
import type { CellValue } from '../../../src/cells/grid';
import { stateHolding } from '../../../src/cells/stateHolding';
import { summarize } from '../../../src/views/summary/summarize';
import type { CalculationSummary } from '../../../src/views/summary/summary';
import { gridOf } from '../../support/gridOf';

type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const TABLES: Tables = {
  Omkostninger: [
    ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
    ['Drift', 'Løn', '50/50', 1000, 2000],
    ['Drift', 'Husleje', 'Alle', 300, 600],
    ['Anlæg', 'Bygning', '50/50', 10, ''],
    ['Anlæg', 'Inventar', 'ALLE', 0, 0],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal'],
    ['Fælles', 'Kommuner', 100],
    ['Syd', 'Kommuner', 300],
    ['Fælles', 'Region', 400],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Alle', 1, 'Part', 'ligeligt'],
    ['Ubrugt', 1, 'Part', 'Folketal'],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Afrunding', 5],
  ],
};

function summaryOf(tables: Tables, choices: CalculationChoices = {}): CalculationSummary {
  const grids = new Map(Object.entries(tables).map(([name, rows]) => [name, gridOf(name, rows)]));
  const state = stateHolding({ grids });
  return summarize(calculate(state, choices), state, choices, 'da');
}

test('rows, groups with a name, recipients, and keys counted once however they are written', () => {
  expect(summaryOf(TABLES).found).toEqual({ rows: 4, groups: 2, parties: 3, keys: 2 });
  const ungrouped = {
    ...TABLES,
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Løn', 'Alle', 9],
    ],
  };
  expect(summaryOf(ungrouped).found).toMatchObject({ rows: 1, groups: 0, keys: 1 });
});

test('keys to choose among: the listed ones, then those of the rows', () => {
  expect(summaryOf(TABLES).keyNames).toEqual(['Alle', 'Ubrugt', '50/50']);
});

test('each recipient’s amount over groups and years, in øre, and what is handed in', () => {
  // 50/50: 3,010 halves to 1,505 each; 1,505 by 100 : 300 is 376.25 : 1,128.75. Alle: 900 in three. By year, in fives:
  // 2021: 505 → 125/380 and 505; 300 → 100 each. 2022: 1,000 → 250/750 and 1,000; 600 → 200 each.
  expect(summaryOf(TABLES).preview).toEqual({
    rows: [
      { name: 'Fælles', sector: 'Kommuner', amount: 67_500, before: null },
      { name: 'Syd', sector: 'Kommuner', amount: 143_000, before: null },
      { name: 'Fælles', sector: 'Region', amount: 180_500, before: null },
    ],
    total: 391_000,
    totalBefore: null,
  });
});

test('beside it what the overview has, the first of a name for the first', () => {
  const written: Tables = {
    ...TABLES,
    Samlet_oversigt: [
      ['Part', 'Kommuner 2021', 'I alt'],
      ['Fælles', 10, 10],
      ['Fælles', 20, 20],
      ['Total', 30, 30],
    ],
  };
  const { preview } = summaryOf(written);
  expect(preview?.rows.map(({ before }) => before)).toEqual([1000, null, 2000]);
  expect(preview?.totalBefore).toBe(3000);
});

test('an error stops it: there is no preview, and errors are shown in place of warnings', () => {
  const wrong: Tables = {
    ...TABLES,
    Omkostninger: [
      ...TABLES['Omkostninger']!,
      ['Drift', 'Kurser', '35/60', 10, 10],
      ['Drift', '', 'Alle', 'x', ''],
    ],
  };
  const { preview, problems, counts, isUnfilled } = summaryOf(wrong);
  expect(preview).toBeNull();
  expect(counts.error).toBeGreaterThan(1);
  expect(problems).toHaveLength(counts.error);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(problems.find(({ cell }) => cell?.column === 2)).toMatchObject({
    cell: { sheet: 'Omkostninger', row: 5, column: 2 },
    message: expect.stringContaining('95') as string,
    remedy: expect.stringMatching(/./) as string,
  });
  expect(isUnfilled).toBe(false);
});

test('warnings are shown where nothing is wrong, twenty at the most; notes never', () => {
  const rows = Array.from({ length: 25 }, (_, row) => ['Drift', `Post ${String(row)}`, '50/50', 1, 2]);
  const many: Tables = {
    ...TABLES,
    Omkostninger: [TABLES['Omkostninger']![0]!, ...rows],
    Indstillinger: [
      ['Navn', 'Værdi'],
      ['Sektorafrunding', 1],
      ['Sektorrest', 'hver for sig'],
    ],
  };
  const { problems, counts } = summaryOf(many);
  // Each row's 1 kr. of 2021 cannot be halved.
  expect(counts.warning).toBeGreaterThanOrEqual(25);
  expect(problems).toHaveLength(20);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('where only names and rows are missing, the workbook is unfilled rather than wrong', () => {
  expect(summaryOf({}).isUnfilled).toBe(true);
  expect(summaryOf({ Omkostninger: [['Post', 'Nøgle', 2021]], Parter: TABLES['Parter']! }).isUnfilled).toBe(
    true,
  );
  expect(summaryOf(TABLES)).toMatchObject({ isUnfilled: true, counts: { error: 0 } });
});

test('what is tried changes the preview and its fingerprint, and not what was found', () => {
  const own = summaryOf(TABLES);
  const tried = summaryOf(TABLES, { key: 'Ubrugt', unit: 100 });
  expect(tried.found).toEqual(own.found);
  expect([tried.keyNames, tried.unit]).toEqual([own.keyNames, 500]);
  // 3,910 kr. by 100 : 300 : 400, year by year to the krone: 1,310 → 164/491/655, 2,600 → 325/975/1,300.
  expect(tried.preview?.rows.map(({ amount }) => amount)).toEqual([48_900, 146_600, 195_500]);
  expect(tried.fingerprints.own).toBe(own.fingerprints.own);
  expect(own.fingerprints.chosen).toBe(own.fingerprints.own);
  expect(tried.fingerprints.chosen).not.toBe(own.fingerprints.own);
});

test('keys that are blank are none, and the overview’s amounts are read to the øre', () => {
  const { keyNames, found } = summaryOf({
    ...TABLES,
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Løn', '', 10],
    ],
  });
  expect([keyNames, found.keys]).toEqual([['Alle', 'Ubrugt'], 0]);
});
