import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { showFiltered } from '../../../workbench/book/filteredRows';
import { partText, simplePackage, worksheet } from './packageOf';

const PART = 'xl/worksheets/sheet1.xml';
const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>`;
const CRITERIA = '<filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn>';
const withFilter = (inside: string): Uint8Array =>
  simplePackage(worksheet(`${ROWS}<autoFilter ref="A1:A3">${inside}</autoFilter>`));

test.each([
  ['by values', CRITERIA, true],
  [
    'by a condition',
    '<filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="2"/></customFilters></filterColumn>',
    true,
  ],
  ['a column without its button', '<filterColumn colId="0" hiddenButton="1"/>', false],
  ['buttons alone', '', false],
])('a filter %s', (_, inside, isFiltered) => {
  const bytes = withFilter(inside);
  const book = openXlsx(bytes);
  expect(book.activeSheet.autoFilter).toEqual({
    range: { row: 0, column: 0, rows: 3, columns: 1 },
    isFiltered,
  });
  // Untouched it stays as it stands.
  expect(partText(saveXlsx(book), PART)).toBe(partText(bytes, PART));
});

test('rows hidden by hand are no filter', () => {
  expect(openXlsx(simplePackage(worksheet(ROWS))).activeSheet.autoFilter).toBeNull();
});

test('cleared, it keeps its buttons and has no criteria; taken away, it is gone', () => {
  const book = openXlsx(withFilter(CRITERIA));
  const filter = book.activeSheet.autoFilter!;
  filter.isFiltered = false;
  showFiltered(book.activeSheet, filter.range);
  const saved = partText(saveXlsx(book), PART);
  expect(saved).toContain('<autoFilter ref="A1:A3"/>');
  expect(saved).not.toMatch(/filterColumn|hidden="1"/);
  book.activeSheet.autoFilter = null;
  expect(partText(saveXlsx(book), PART)).not.toContain('autoFilter');
});

test('it moves with its cells and keeps its criteria', () => {
  const book = openXlsx(withFilter(CRITERIA));
  book.activeSheet.autoFilter = { range: { row: 0, column: 0, rows: 5, columns: 1 }, isFiltered: true };
  expect(partText(saveXlsx(book), PART)).toContain(`<autoFilter ref="A1:A5">${CRITERIA}</autoFilter>`);
});
