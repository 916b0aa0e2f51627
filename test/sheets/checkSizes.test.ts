import type { GroupAllocation } from '../../src/allocation/allocation';
import { checkGroupCount, checkGroupSizes, checkPlannedSizes } from '../../src/sheets/checkSizes';
import type { SheetPlan } from '../../src/sheets/sheetPlan';
import { planWorkbook } from '../../src/sheets/planWorkbook';
import { formulaText } from '../../src/workbook/layout/formulaText';
import { amountBlock, row, sheetPlan } from '../workbook/plans';
import { calculated } from '../support/calculated';
import { allocation, chosen, costs, drift, emptyWorkbook, further, parties, settings } from './handMade';

const groupsOf = (count: number): GroupAllocation[] =>
  Array.from({ length: count }, (_, index) => ({ ...drift, group: `Gruppe ${index}` }));

const input = {
  costs,
  parties,
  settings,
  further,
  readings: [],
  comparisons: [],
  findings: [],
  state: emptyWorkbook,
};

describe('groups', () => {
  test('150 may each have a sheet', () => {
    expect(checkGroupCount({ groups: groupsOf(150), steps: [] })).toEqual([]);
  });

  test('more are an error before any sheet is planned', () => {
    const { plan, findings } = planWorkbook({ ...input, allocation: { groups: groupsOf(151), steps: [] } });
    expect(plan.sheets).toEqual([]);
    expect(findings).toMatchObject([
      { severity: 'error', code: 'too-many-groups', params: { count: 151, limit: 150 } },
    ]);
  });

  test('the total over 150 groups with the longest of names is a formula that Excel takes', () => {
    const cells = Array.from({ length: 150 }, (_, index) => ({
      block: `b${index}`,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    }));
    const place = {
      sheet: "Fordeling Børn's og unges klubber".slice(0, 31),
      now: () => ({ row: 1_048_575, column: 1 }),
      finally: () => ({ row: 1_048_575, column: 1 }),
    };
    const places = new Map(cells.map(({ block }) => [block, place]));
    const formula = cells.flatMap((cell, index) => (index === 0 ? [cell] : ['+', cell]));
    expect(formulaText({ formula }, 'Samlet oversigt', places).length).toBeLessThanOrEqual(8_192);
  });
});

describe('a group', () => {
  const withRows = (count: number): GroupAllocation => ({ ...drift, rows: Array(count).fill(drift.rows[0]) });
  const sheet = [chosen('Fordeling Drift', 'Fordeling_Drift', ['_poster', '_parter'])];

  test('of a million cost rows fits', () => {
    expect(checkGroupSizes({ groups: [withRows(1_000_000)], steps: [] }, sheet)).toEqual([]);
  });

  test('with more rows than a sheet is an error before it is planned', () => {
    const groups = [withRows(1_048_575)];
    expect(checkGroupSizes({ groups, steps: [] }, sheet)).toMatchObject([
      { severity: 'error', code: 'sheet-too-long', params: { sheet: 'Fordeling Drift', limit: 1_048_576 } },
    ]);
    expect(planWorkbook({ ...input, allocation: { groups, steps: [] } }).plan.sheets).toEqual([]);
  });

  test('with more pots than a sheet has columns is an error', () => {
    const pots = Array.from({ length: 16_384 }, (_, index) => ({ sector: `Sektor ${index}`, year: 2026 }));
    expect(checkGroupSizes({ groups: [{ ...drift, pots }], steps: [] }, sheet)).toMatchObject([
      { severity: 'error', code: 'sheet-too-wide', params: { sheet: 'Fordeling Drift', limit: 16_384 } },
    ]);
  });
});

describe('a planned sheet', () => {
  const block = amountBlock('Kontrol', { Udstyr: 1 });
  const planned = (change: Partial<typeof block>): SheetPlan[] => [
    sheetPlan('Kontrol', 'Kontrol', [{ ...block, ...change }]),
  ];

  test.each<[string, SheetPlan[], object[]]>([
    ['of a usual size', planned({}), []],
    ['as long as Excel allows', planned({ rows: Array(1_048_576).fill(row('item', 'x', 1)) }), []],
    [
      'one row longer',
      planned({ rows: Array(1_048_577).fill(row('item', 'x', 1)) }),
      [{ code: 'sheet-too-long', params: { sheet: 'Kontrol', rows: 1_048_577, limit: 1_048_576 } }],
    ],
    [
      'of two blocks and the row between them',
      [
        sheetPlan('Kontrol', 'Kontrol', [
          { ...block, rows: Array(1_000_000).fill(row('item', 'x')) },
          { ...block, rows: Array(48_576).fill(row('item', 'x')) },
        ]),
      ],
      [{ code: 'sheet-too-long', params: { sheet: 'Kontrol', rows: 1_048_577, limit: 1_048_576 } }],
    ],
    [
      'one column wider',
      planned({ columns: Array(16_385).fill({ format: 'text', align: 'left' }) }),
      [{ code: 'sheet-too-wide', params: { sheet: 'Kontrol', columns: 16_385, limit: 16_384 } }],
    ],
    ['with the longest of texts', planned({ rows: [row('item', 'x'.repeat(32_767))] }), []],
    [
      'with a text of one letter more',
      planned({ rows: [row('item', 'x'.repeat(32_768))] }),
      [{ code: 'text-too-long', params: { sheet: 'Kontrol', length: 32_768, limit: 32_767 } }],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(checkPlannedSizes(sheets, [])).toMatchObject(expected);
  });
});

test('a text that is too long names the input cell it came from, once', () => {
  const long = 'K'.repeat(32_765);
  const { findings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Kurser', '35/65', 1000],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', long, 1],
      ['Regionen', 'Region', 1],
    ],
  });
  // The sector and ` 2021` are a heading of both sheets of amounts, and the name of a check.
  expect(findings.filter(({ code }) => code === 'text-too-long')).toMatchObject([
    { cell: { name: 'Parter', row: 1, column: 1 }, params: { sheet: 'Fordeling', length: 32_770 } },
  ]);
});

test('of several texts that are too long each is told, and those that come from no cell once for each sheet', () => {
  const [one, other] = ['x'.repeat(32_768), 'y'.repeat(32_768)];
  const block = amountBlock('Kontrol', { Udstyr: 1 });
  const sheets = ['Fordeling', 'Kontrol'].map((name) =>
    sheetPlan(name, name, [{ ...block, rows: [row('item', one), row('item', other), row('item', one)] }]),
  );
  const lengths = (cells: string[]) =>
    checkPlannedSizes(sheets, [{ name: 'Parter', sheet: 'Parter', row: 0, column: 0, values: [cells] }])
      .length;
  expect(lengths([one, other])).toBe(2);
  expect(lengths([one, 'Skive'])).toBe(3);
});

test('a workbook of a usual size has none of this', () => {
  expect(planWorkbook({ ...input, allocation }).findings).toEqual([]);
});
