import { newSheet } from '../../../../workbench/book/newBook';
import type { Shift } from '../../../../workbench/book/shift';
import { createExcelEvents } from '../../../../workbench/page/office/excelEvents';
import type { XdmHost } from '../../../../workbench/page/office/xdmHost';

const SHEET = newSheet('Ark1', 'ark-1');
const OTHER = newSheet('Ark2', 'ark-2');

function listen() {
  const heard: unknown[][] = [];
  const host = {
    raiseEvent: (...event: unknown[]) => heard.push(event),
    raiseSelectionChanged: () => heard.push(['selection']),
  } as unknown as XdmHost;
  return { events: createExcelEvents(() => host), heard };
}

test('an edit is told to who listens to the sheet and who listens to all, and whose it is', () => {
  const { events, heard } = listen();
  events.edited(SHEET, { row: 1, column: 1, rows: 2, columns: 1 }, true);
  expect(heard.map(([type, target]) => [type, target])).toEqual([
    [10, 'Workbook'],
    [10, 'ark-1'],
  ]);
  expect(heard[0]?.[2]).toMatchObject({
    worksheetId: 'ark-1',
    address: 'B2:B3',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  });
});

const ROWS = { first: 0, count: 16_384 };
const COLUMNS = { first: 0, count: 1_048_576 };

test.each<[Omit<Shift, 'sheet'>, object]>([
  [
    { axis: 'rows', at: 2, count: 2, band: ROWS },
    { changeType: 'RowInserted', address: '3:4', shiftDirection: 'None' },
  ],
  [
    { axis: 'rows', at: 2, count: -1, band: ROWS },
    { changeType: 'RowDeleted', address: '3:3' },
  ],
  [
    { axis: 'columns', at: 1, count: 1, band: COLUMNS },
    { changeType: 'ColumnInserted', address: 'B:B' },
  ],
  [
    { axis: 'columns', at: 1, count: -2, band: COLUMNS },
    { changeType: 'ColumnDeleted', address: 'B:C' },
  ],
  [
    { axis: 'rows', at: 2, count: 1, band: { first: 1, count: 2 } },
    { changeType: 'CellInserted', address: 'B3:C3', shiftDirection: 'ShiftCellDown' },
  ],
  [
    { axis: 'columns', at: 1, count: -1, band: { first: 4, count: 1 } },
    { changeType: 'CellDeleted', address: 'B5', shiftDirection: 'ShiftCellLeft' },
  ],
])('%j', (shift, expected) => {
  const { events, heard } = listen();
  events.shifted({ sheet: SHEET, ...shift });
  expect(heard[0]?.[2]).toMatchObject(expected);
});

test('sheets that come and go', () => {
  const { events, heard } = listen();
  events.sheetsChanged([SHEET], [OTHER]);
  expect(heard.filter(([, target]) => target === 'Workbook')).toEqual([
    [13, 'Workbook', { worksheetId: 'ark-2', source: 'Local' }],
    [15, 'Workbook', { worksheetId: 'ark-1', source: 'Local' }],
  ]);
});

test('nothing is told before a client is connected', () => {
  const events = createExcelEvents(() => null);
  expect(() => {
    events.selected(SHEET, { row: 0, column: 0, rows: 1, columns: 1 });
  }).not.toThrow();
});
