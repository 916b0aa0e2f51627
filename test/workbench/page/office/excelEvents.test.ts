import { newSheet } from '../../../../workbench/book/newBook';
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
