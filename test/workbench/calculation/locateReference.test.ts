import { formatAddress } from '../../../workbench/book/addresses';
import { ensureCell } from '../../../workbench/book/cellAt';
import type { Book } from '../../../workbench/book/book';
import { newBook, newSheet } from '../../../workbench/book/newBook';
import { locateReference } from '../../../workbench/calculation/locateReference';

/** `Data`: headings and three rows in B2:D5, in a table; `Andet`: the number 3 in A1. */
function book(): Book {
  const made = newBook('Andet');
  ensureCell(made.sheets[0]!, 0, 0).value = 3;
  const data = newSheet('Data', 'data');
  made.sheets.push(data);
  for (let row = 1; row < 5; row++) {
    for (let column = 1; column < 4; column++) {
      ensureCell(data, row, column).value = row === 1 ? 'PQR'.charAt(column - 1) : row * 10 + column;
    }
  }
  const range = { row: 1, column: 1, rows: 4, columns: 3 };
  data.tables.push({ id: 1, name: 'Tabel1', range, showHeaders: true, showTotals: false });
  for (const [name, formula] of [
    ['Fast', 'Data!$B$2:$D$5'],
    ['Selv', 'OFFSET(Fast,1,0,2,2)'],
  ] as const) {
    made.names.push({ name, formula, comment: '', visible: true, sheet: null });
  }
  return made;
}

test.each([
  ['OFFSET(Data!$B$2,0,0,COUNTA(Data!$B:$B),3)', 'Data!B2:D5'],
  ['OFFSET(Data!$B$2,1,1,2,1)', 'Data!C3:C4'],
  ['OFFSET(Data!$B$2,0,0,Andet!$A$1,2)', 'Data!B2:C4'],
  ['Data!$B$2:INDEX(Data!$B:$D,COUNTA(Data!$B:$B)+1,3)', 'Data!B2:D5'],
  ['INDEX(Data!$B$2:$D$5,0,2)', 'Data!C2:C5'],
  ['Tabel1[#All]', 'Data!B2:D5'],
  ['Tabel1', 'Data!B3:D5'],
  ['Tabel1[[#All],[Q]:[R]]', 'Data!C2:D5'],
  ['Fast', 'Data!B2:D5'],
  ['Selv', 'Data!B3:C4'],
])('=%s is %s', (formula, expected) => {
  const made = book();
  const found = locateReference(made, formula, made.sheets[0]!);
  expect(found && `${found.sheet.name}!${formatAddress(found.area)}`).toBe(expected);
});

test.each(['SUM(Data!$B$2:$D$5)', '1+1', 'Tabel1[Findes_ikke]', "'[Bog2.xlsx]Ark1'!$A$1:$B$2"])(
  '=%s is no cells of the workbook',
  (formula) => {
    const made = book();
    expect(locateReference(made, formula, made.sheets[0]!) ?? null).toBeNull();
  },
);
