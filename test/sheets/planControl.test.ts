import { finding } from '../../src/findings/finding';
import { groupPlaces } from '../../src/sheets/groupPlaces';
import type { ControlInput } from '../../src/sheets/planControl';
import { planControl } from '../../src/sheets/planControl';
import type { BlockPlan, LinkCell } from '../../src/sheets/sheetPlan';
import { findingText } from '../../src/texts/findingText';
import { cellAt, chosen, costs, drift, driftRoundedAlone, parties, settings } from './handMade';

const blocks = { costs: 'Fordeling_Drift_Poster', parties: 'Fordeling_Drift_Parter' };

function planned(change: Partial<ControlInput>): readonly BlockPlan[] {
  const input: ControlInput = {
    readings: [],
    findings: [],
    checks: [],
    comparisons: [],
    amounts: [],
    settings,
    ...change,
  };
  return planControl(
    input,
    chosen('Kontrol', 'Kontrol', ['_laest', '_kolonner', '_fund', '_summer', '_afstemning']),
  ).blocks;
}

const linkTo = (link: LinkCell['link'], text: string): LinkCell => ({ link, text });
const own = (block: string, row: number, column: number) => ({ block, row, column, rows: 1, columns: 1 });

test('with nothing found there is one green row that says so', () => {
  expect(planned({})[0]?.rows).toEqual([
    { kind: 'heading', cells: ['Alvor', 'Sted', 'Besked', 'Hvad kan du gøre'] },
    { kind: 'item', cells: ['Ingen bemærkninger', null, null, null], tint: 'green' },
  ]);
});

test('findings stand by severity, each with a link to its cell and its colour', () => {
  const empty = finding('warning', 'driver-empty', cellAt('Parter', 4, 3), {
    heading: 'Folketal',
    party: 'Syd',
  });
  const taken = finding('note', 'sheet-taken', null, { wanted: 'Kontrol', used: 'Kontrol (2)' });
  const text = findingText(empty, 'da');
  const rows = planned({ findings: [taken, empty] })[0]?.rows.slice(1) ?? [];
  expect(rows[0]).toEqual({
    kind: 'item',
    cells: [
      'Advarsel',
      linkTo({ sheet: 'Ark Parter', row: 4, column: 3 }, 'Parter!D5'),
      text.message,
      text.remedy,
    ],
    tint: 'yellow',
  });
  expect(rows[1]?.cells.slice(0, 2)).toEqual(['Oplysning', null]);
  expect(rows[1]).not.toHaveProperty('tint');
});

test('a check is a row of native formulas for each amount column', () => {
  const places = groupPlaces(driftRoundedAlone, { costs, parties, settings }, blocks);
  const block = planned({
    checks: [{ group: 'Drift', sheet: 'Fordeling Drift', check: 'Det passer.', places }],
  })[1];
  expect(block?.rows).toHaveLength(3);
  expect(block?.rows[1]?.cells).toEqual([
    'Drift',
    linkTo(own(blocks.costs, 3, 3), 'Fordeling Drift'),
    'Kommuner 2021',
    'Det passer.',
    { formula: [own(blocks.costs, 3, 3)] },
    { formula: ['SUM(', { ...own(blocks.parties, 1, 3), rows: 3 }, ')'] },
    { formula: [own(blocks.parties, 4, 3)] },
    {
      formula: [
        'ROUND(',
        own('Kontrol_summer', 1, 4),
        '-',
        own('Kontrol_summer', 1, 5),
        '-',
        own('Kontrol_summer', 1, 6),
        ',2)',
      ],
    },
    { formula: ['IF(ROUND(', own('Kontrol_summer', 1, 7), ',2)=0,"OK","Afvigelse")'] },
  ]);
  expect(block?.liveChecks).toEqual({ rows: 'items', columns: [8], good: 'OK' });
});

test('without a rounding difference the check takes it as 0', () => {
  const places = groupPlaces(drift, { costs, parties, settings }, blocks);
  const block = planned({ checks: [{ group: '', sheet: 'Fordeling', check: 'Det passer.', places }] })[1];
  expect([block?.rows[1]?.cells[0], block?.rows[1]?.cells[6]]).toEqual([null, 0]);
});

test('the reconciliation is there where something was published', () => {
  const cell = cellAt('Offentliggjort', 15, 3);
  const comparison = {
    group: null,
    line: 'Regionen – klynge Midt',
    heading: 'Region 2021',
    cell,
    published: 281_450_000,
    calculated: 299_950_000,
    difference: -18_500_000,
    within: 0,
  };
  expect(planned({})).toHaveLength(2);
  const block = planned({ comparisons: [comparison, { ...comparison, group: 'Drift', published: NaN }] })[2];
  expect(block?.definedName).toBe('Kontrol_afstemning');
  expect(block?.rows[1]?.cells).toEqual([
    'Samlet',
    linkTo({ sheet: 'Ark Offentliggjort', row: 15, column: 3 }, 'Offentliggjort!D16'),
    'Regionen – klynge Midt',
    'Region 2021',
    2_814_500,
    2_999_500,
    { formula: ['ROUND(', own('Kontrol_afstemning', 1, 4), '-', own('Kontrol_afstemning', 1, 5), ',2)'] },
    { formula: ['IF(ROUND(', own('Kontrol_afstemning', 1, 6), ',2)=0,"OK","Afvigelse")'] },
  ]);
  expect([block?.rows[2]?.cells[0], block?.rows[2]?.cells[4]]).toEqual(['Drift', null]);
  expect(block?.liveChecks).toEqual({ rows: 'items', columns: [7], good: 'OK' });
});

test('amounts are in kr. whatever the unit, so that small differences are seen', () => {
  const [, checks] = planned({ amounts: [100_050], settings: { ...settings, displayUnit: 'million' } });
  expect(checks?.columns[4]?.format).toBe('#,##0.00;-#,##0.00;0');
});

test('headings stay Danish in English', () => {
  const [findings, checks] = planned({ settings: { ...settings, language: 'en' } });
  expect(findings?.rows[1]?.cells[0]).toBe('No remarks');
  expect(checks?.rows[0]?.cells).toContain('Fordelt beløb');
});
