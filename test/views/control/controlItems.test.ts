import { finding, type Finding } from '../../../src/findings/finding';
import { byRemedy, bySeverity, controlItems } from '../../../src/views/control/controlItems';
import { figureOfFinding } from '../../../src/views/control/figureOfFinding';
import { agreementOf, reconciliationLines } from '../../../src/views/control/reconciliationLines';
import { explainContext } from '../../../src/views/explain/explainContext';
import { explanationOf } from '../../../src/views/explain/explanationOf';
import type { FigureBlock } from '../../../src/views/explain/figureBlock';
import { figureAt } from '../../../src/views/explain/figureAt';
import { figureBlocks } from '../../../src/views/explain/figureBlocks';
import { controlPanelTexts } from '../../../src/views/control/controlPanelTexts';
import { type Opened, openExample } from '../../taskpane/support/openExample';

let opened: Opened;
let blocks: readonly FigureBlock[];

beforeAll(async () => {
  opened = await openExample('telemedicin.xlsx');
  blocks = figureBlocks(opened.calculation, opened.state);
});

/** What *Forklar* would say of the figure that a finding leads to. */
function explained(found: Finding): string | null {
  const { calculation } = opened;
  const figure = figureOfFinding(found, calculation);
  if (figure === null) return null;
  const { title, amount } = explanationOf(
    figure,
    explainContext(calculation, calculation.allocation!, blocks, 'da'),
  );
  return `${title}: ${amount}`;
}

// What is known of the published tables: see the data's own notes.
test.each<[string, string | null]>([
  ['Offentliggjort!C16', 'Total, Pris i alt i Implementering: 17.800.000 kr.'],
  ['Offentliggjort!I17', 'Regionen – klynge Midt, Region 2023 i Implementering: 35.500 kr.'],
  ['Offentliggjort!F20', 'Viborg Kommune, Kommuner 2022 i Implementering: 197.500 kr.'],
  ['Offentliggjort!D32', 'Total, Kommuner 2021 i Drift: 9.150.000 kr.'],
  ['Offentliggjort!B31', null],
])('%s leads to our figure: %s', (cell, figure) => {
  const { calculation } = opened;
  const index = controlItems(calculation.findings, calculation, blocks, 'da').findIndex(
    (item) => item.cell?.name === cell,
  );
  expect(explained(calculation.findings[index]!)).toBe(figure);
});

test('the overview that differs from its groups leads to the overview', () => {
  const found = opened.calculation.findings.find(
    ({ code }) => code === 'published-overview-differs-from-groups',
  )!;
  expect(explained(found)).toBe('Regionen – klynge Midt, Region 2021 i alle grupper: 2.999.500 kr.');
});

test('a rounding difference leads to its row', () => {
  const found = opened.calculation.findings.find(({ code }) => code === 'independent-difference')!;
  expect(explained(found)).toBe('Afrundingsdifference, Kommuner 2021 i Investering: -1.000 kr.');
});

test('an item has the cell to go to, and that of the figure to explain', () => {
  const { calculation } = opened;
  const found = calculation.findings.find(({ code }) => code === 'published-differs')!;
  const [item] = controlItems([found], calculation, blocks, 'da');
  expect(item).toMatchObject({
    severity: 'warning',
    message:
      'For »Viborg Kommune« under »Kommuner 2022« er der offentliggjort 197.000 kr. og beregnet 197.500 kr. Det offentliggjorte er 500 kr. lavere.',
    cell: { place: { sheet: 'Offentliggjort', row: 19, column: 5 }, name: 'Offentliggjort!F20' },
  });
  expect(figureAt(blocks, item!.figure!)?.figure).toMatchObject({ kind: 'party', group: 'Implementering' });
});

test('before the sheets are written there is nothing to explain', () => {
  const { calculation } = opened;
  const items = controlItems(calculation.findings, calculation, [], 'da');
  expect(items.every(({ figure }) => figure === null)).toBe(true);
});

const cell = { name: 'Parter', sheet: 'Parter', row: 1, column: 1 };
const missing = finding('error', 'name-missing', null, { name: 'Parter' });
const errorAt = finding('error', 'cell-error', cell, { text: '#REF!' });
const stale = finding('warning', 'sheet-stale', null, { sheet: 'Ark', kind: 'group' });
const emptyAt = finding('warning', 'driver-empty', cell, { heading: 'Folketal', party: 'Skive' });

test('errors stay as they are, warnings with a cell come before those without', () => {
  expect(bySeverity([missing, errorAt, stale, emptyAt])).toEqual([
    { severity: 'error', findings: [missing, errorAt] },
    { severity: 'warning', findings: [emptyAt, stale] },
  ]);
  expect(bySeverity([])).toEqual([]);
});

test('neighbours share their remedy', () => {
  const item = (message: string, remedy: string) => ({
    severity: 'warning' as const,
    message,
    remedy,
    cell: null,
    figure: null,
    stretch: null,
  });
  const items = [item('1', 'a'), item('2', 'a'), item('3', 'b'), item('4', 'a')];
  expect(byRemedy(items).map((group) => [group.remedy, group.items.map(({ message }) => message)])).toEqual([
    ['a', ['1', '2']],
    ['b', ['3']],
    ['a', ['4']],
  ]);
});

test('the reconciliation counts what agrees, and shows what deviates', () => {
  const { calculation } = opened;
  const { all, agreeing, deviations } = agreementOf(calculation.comparisons);
  expect([all - agreeing, deviations.length]).toEqual([5, 5]);
  const lines = reconciliationLines(deviations, calculation, blocks, controlPanelTexts('da'), 'da');
  expect(
    lines.map(({ title, published, calculated, difference }) => [title, published, calculated, difference]),
  ).toEqual([
    ['Implementering · Total · Pris i alt', 'ikke trykt', '17.800.000 kr.', '-17.800.000 kr.'],
    ['Implementering · Regionen – klynge Midt · Region 2023', 'ikke trykt', '35.500 kr.', '-35.500 kr.'],
    ['Implementering · Viborg Kommune · Kommuner 2022', '197.000 kr.', '197.500 kr.', '-500 kr.'],
    ['Samlet · Regionen – klynge Midt · Region 2021', '2.814.500 kr.', '2.999.500 kr.', '-185.000 kr.'],
    ['Samlet · Viborg Kommune · Kommuner 2022', '1.274.500 kr.', '1.275.000 kr.', '-500 kr.'],
  ]);
  expect(lines.every(({ figure, agrees }) => figure !== null && !agrees)).toBe(true);
});

test('a line without a group is called by what it has, and leads nowhere where we have no such figure', () => {
  const { calculation } = opened;
  const [one] = calculation.comparisons;
  const lineOf = (changed: object) =>
    reconciliationLines([{ ...one!, ...changed }], calculation, blocks, controlPanelTexts('da'), 'da')[0];
  expect(lineOf({ group: '', line: 'Skive', heading: '2021', difference: 0, calculated: 50 })).toMatchObject({
    title: 'Skive · 2021',
    calculated: '0,50 kr.',
    agrees: true,
    figure: null,
  });
  expect(lineOf({ group: null, line: 'Total', heading: '', difference: 50 })).toMatchObject({
    title: 'Samlet · Total',
    difference: '0,50 kr.',
    agrees: false,
  });
});

test('the cell of a line is that of what was published', () => {
  const { calculation } = opened;
  const found = calculation.comparisons.find(({ difference }) => difference !== 0)!;
  const [line] = reconciliationLines([found], calculation, blocks, controlPanelTexts('da'), 'da');
  expect(line?.cell).toEqual({ place: found.cell, name: 'Offentliggjort!C16' });
});
