import { finding } from '../../src/findings/finding';
import type { SheetsState } from '../../src/sheets/chosenSheet';
import { planWorkbook } from '../../src/sheets/planWorkbook';
import type { BlockRange, WorkbookPlan } from '../../src/sheets/sheetPlan';
import { allocation, cellAt, costs, drift, emptyWorkbook, further, parties, settings } from './handMade';

function planned(groupNames: readonly string[], state: SheetsState = emptyWorkbook) {
  return planWorkbook({
    allocation: { ...allocation, groups: groupNames.map((group) => ({ ...drift, group })) },
    costs,
    parties,
    settings,
    further,
    readings: [],
    comparisons: [],
    findings: [
      finding('warning', 'driver-empty', cellAt('Parter', 4, 3), { heading: 'Folketal', party: 'Syd' }),
    ],
    state,
  });
}

/** Every range that a formula or a link of the plan points at. */
function rangesOf({ sheets }: WorkbookPlan): BlockRange[] {
  const cells = sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => block.rows.flatMap((row) => row.cells)),
  );
  return cells.flatMap((cell) => {
    if (cell === null || typeof cell !== 'object') return [];
    const parts = 'formula' in cell ? cell.formula : [cell.link];
    return parts.filter((part): part is BlockRange => typeof part === 'object' && 'block' in part);
  });
}

test('the sheets in their order', () => {
  expect(planned(['Drift', 'Anlæg']).plan.sheets.map((sheet) => [sheet.name, sheet.definedName])).toEqual([
    ['Fordeling Drift', 'Fordeling_Drift'],
    ['Fordeling Anlæg', 'Fordeling_Anlæg'],
    ['Samlet oversigt', 'Samlet_oversigt'],
    ['Kontrol', 'Kontrol'],
    ['Revisionsspor', 'Revisionsspor'],
  ]);
});

test('a check for every amount column of every group and of the overview', () => {
  const control = planned(['Drift', 'Anlæg']).plan.sheets[3];
  const rows = control?.blocks[1]?.rows.slice(1) ?? [];
  expect(rows.map((row) => [row.cells[0], row.cells[2]])).toEqual([
    ['Drift', 'Kommuner 2021'],
    ['Drift', 'Region 2021'],
    ['Anlæg', 'Kommuner 2021'],
    ['Anlæg', 'Region 2021'],
    ['Samlet', 'Kommuner 2021'],
    ['Samlet', 'Region 2021'],
    ['Samlet', 'I alt'],
  ]);
});

test('what was handed in and what the planning came to both stand on Kontrol; the latter is returned', () => {
  const state = { ...emptyWorkbook, sheets: [{ name: 'Kontrol', isProtected: false }] };
  const { plan, findings } = planned(['Drift'], state);
  const control = plan.sheets.find((sheet) => sheet.definedName === 'Kontrol');
  expect(control?.name).toBe('Kontrol (2)');
  expect(control?.blocks[0]?.rows.map((row) => row.cells[0])).toEqual(['Alvor', 'Advarsel', 'Oplysning']);
  expect(findings.map(({ code }) => code)).toEqual(['sheet-taken']);
});

test.each([
  ['ordinary', ['Drift', 'Anlæg']],
  ['none', ['']],
  [
    'hostile',
    ["A/B:C'", 'A:B/C', '=X', 'x'.repeat(40), 'X'.repeat(41), 'History', '***', 'Drift', 'Drift_Poster'],
  ],
])('%s group names: names are unique and legal, and every range lies within a block', (_, groupNames) => {
  const { plan } = planned(groupNames);
  const blocks = plan.sheets.flatMap((sheet) => sheet.blocks);
  const sheetNames = plan.sheets.map((sheet) => sheet.name.toLowerCase());
  const names = new Set([
    ...plan.sheets.map((sheet) => sheet.definedName),
    ...blocks.map((block) => block.definedName),
  ]);

  expect(new Set(sheetNames).size).toBe(groupNames.length + 3);
  // The sheet and its two blocks for each group; the overview; Kontrol with two blocks; the trail.
  expect(new Set([...names].map((name) => name.toLowerCase())).size).toBe(3 * groupNames.length + 1 + 3 + 1);
  for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{Nd}_.]{0,254}$/u);
  for (const range of rangesOf(plan)) {
    const block = blocks.find(({ definedName }) => definedName === range.block);
    expect(range.row + range.rows).toBeLessThanOrEqual(block?.rows.length ?? 0);
    expect(range.column + range.columns).toBeLessThanOrEqual(block?.columns.length ?? 0);
  }
});

test('every row has a cell for every column, or is a note', () => {
  const blocks = planned(['Drift']).plan.sheets.flatMap((sheet) => sheet.blocks);
  for (const { rows, columns } of blocks) {
    const lengths = rows.filter((row) => row.kind !== 'note').map((row) => row.cells.length);
    expect(new Set(lengths)).toEqual(new Set([columns.length]));
  }
});

test('the plan is plain data', () => {
  const { plan } = planned(['Drift']);
  expect(structuredClone(plan)).toEqual(plan);
});
