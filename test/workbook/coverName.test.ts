import { coverName, NotCovered } from '../../src/workbook/coverName';
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
    'warning beside-right Omkostninger!D1',
    'warning beside-below Omkostninger!A4',
  ]);
  await pane.coverName('Omkostninger', 'A4:C4', 'more');
  expect(warnings()).toEqual(['warning beside-right Omkostninger!D1']);
  await pane.coverName('Omkostninger', 'D1:D4', 'more');
  expect(warnings()).toEqual([]);
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
