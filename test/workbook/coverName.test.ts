import { coverName, NotCovered } from '../../src/workbook/coverName';
import { stretchOf } from '../../src/views/control/stretchOf';
import type { Book } from '../../workbench/book/book';
import { startHost } from '../../workbench/host/startHost';
import { paneOn } from '../taskpane/paneOn';
import { bookOf, type Typed } from '../support/bookOf';
import { told } from '../support/told';
import { bookImage } from './bookImage';
import { sheetOf } from './users';

const PARTIES: readonly (readonly Typed[])[] = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 1],
  ['Regionen', 'Region', 1],
];

/** Two posts in the name, one right below it, and a year right beside it. */
function book(): Book {
  const made = bookOf({
    Omkostninger: [
      ['Post', 'Nøgle', 2021, 2022],
      ['Drift', '35/65', 100, 10],
      ['Kurser', '35/65', 200, 20],
      ['Udstyr', '35/65', 400, 40],
    ],
    Parter: PARTIES,
  });
  made.names = made.names.map((name) =>
    name.name === 'Omkostninger' ? { ...name, formula: 'Omkostninger!$A$1:$C$3' } : name,
  );
  return made;
}

/** The same as an Excel table. */
function tableBook(): Book {
  const made = book();
  made.names = made.names.filter(({ name }) => name !== 'Omkostninger');
  const range = { row: 0, column: 0, rows: 3, columns: 3 };
  sheetOf(made, 'Omkostninger').tables.push({
    ...{ id: 1, name: 'Omkostninger', range },
    ...{ showHeaders: true, showTotals: false },
  });
  return made;
}

test.each([
  ['a name', book],
  ['a table', tableBook],
])('%s is stretched down, to the right, and back, and what was left out counts', async (_, made) => {
  const { pane, book: own } = paneOn(made());
  await pane.look();
  pane.openTab('control');
  const allocated = () => pane.store.get().summary?.preview?.total;
  expect(allocated()).toBe(30_000);

  expect(await pane.coverName('Omkostninger', 'A4:C4', 'more')).toEqual({ before: 'A1:C3', after: 'A1:C4' });
  expect(allocated()).toBe(70_000);
  expect(await pane.coverName('Omkostninger', 'D1:D4', 'more')).toEqual({ before: 'A1:C4', after: 'A1:D4' });
  expect(allocated()).toBe(77_000);
  expect(await pane.coverName('Omkostninger', 'A1:C3', 'exactly')).toEqual({
    before: 'A1:D4',
    after: 'A1:C3',
  });
  expect(allocated()).toBe(30_000);
  // Only the range has changed, and it is as it was.
  expect(own.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Omkostninger', 'Parter']);
});

test('the warning goes when the name covers what it told of', async () => {
  const { pane } = paneOn(book());
  const warnings = () =>
    told(pane.store.get().calculation?.findings ?? []).filter((text) => text.includes('beside'));
  pane.openTab('control');
  await pane.look();
  expect(warnings()).toEqual([
    'warning beside-column Omkostninger!D1',
    'warning beside-below Omkostninger!A4',
  ]);
  await pane.coverName('Omkostninger', 'A4:C4', 'more');
  expect(warnings()).toEqual(['warning beside-column Omkostninger!D1']);
  await pane.coverName('Omkostninger', 'D1:D4', 'more');
  expect(warnings()).toEqual([]);
});

test.each([
  [
    'a column that stands left of it',
    'Omkostninger!$B$1:$C$3',
    ['error column-missing Omkostninger!B1', 'warning beside-column Omkostninger!A1'],
    ['A1:A3', 'A1:C3'],
  ],
  [
    'the headings that stand above it',
    'Omkostninger!$A$2:$C$3',
    ['error headings-above Omkostninger!A1'],
    ['A1:C1', 'A1:C3'],
  ],
])('a name is stretched over %s', async (_, formula, expected, [cells = '', after = '']) => {
  const made = book();
  made.names = made.names.map((name) => (name.name === 'Omkostninger' ? { ...name, formula } : name));
  const { pane } = paneOn(made);
  pane.openTab('control');
  await pane.look();
  const findings = () => pane.store.get().calculation?.findings ?? [];
  const isOf = (text: string) => /beside-column .*A1|column-missing|headings-above/.test(text);
  expect(told(findings()).filter(isOf)).toEqual(expected);
  const found = findings().flatMap((one) => stretchOf(one) ?? []);
  expect(found.map((one) => one.cells)).toContain(cells);
  expect((await pane.coverName('Omkostninger', cells, 'more')).after).toBe(after);
  expect(told(findings()).filter(isOf)).toEqual([]);
  expect(pane.store.get().summary?.preview?.total).toBe(30_000);
});

test.each([
  ['OFFSET', 'OFFSET(Omkostninger!$A$1,0,0,3,3)'],
  ['INDEX', 'Omkostninger!$A$1:INDEX(Omkostninger!$C:$C,3)'],
])('a name by %s is left alone', async (_, formula) => {
  const made = book();
  made.names = made.names.map((name) => (name.name === 'Omkostninger' ? { ...name, formula } : name));
  const before = bookImage(made);
  await expect(coverName(startHost(made).Excel, 'Omkostninger', 'A4:C4', 'more')).rejects.toThrow(NotCovered);
  expect(bookImage(made)).toEqual(before);
});

test('a name that is gone changes nothing', async () => {
  const made = book();
  const before = bookImage(made);
  await expect(coverName(startHost(made).Excel, 'Borte', 'A4:C4', 'more')).rejects.toThrow(NotCovered);
  expect(bookImage(made)).toEqual(before);
});

test('on a protected sheet a table stays as it is, and the pane can say so', async () => {
  const made = tableBook();
  sheetOf(made, 'Omkostninger').isProtected = true;
  const before = bookImage(made);
  await expect(paneOn(made).pane.coverName('Omkostninger', 'A4:C4', 'more')).rejects.toThrow();
  expect(bookImage(made)).toEqual(before);
});
