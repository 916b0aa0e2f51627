import type { DefinedName } from '../../../../workbench/book/book';
import { newBook } from '../../../../workbench/book/newBook';
import { nameId, toGridName } from '../../../../workbench/page/binding/gridNames';

function nameOf(formula: string, sheet: DefinedName['sheet'] = null): DefinedName {
  return { name: 'Tal', formula, comment: '', visible: true, sheet };
}

test.each([
  ['Ark1!$A$1:$D$9', 'Ark1!$A$1:$D$9'],
  ["'Mit ark'!$A$1", "'Mit ark'!$A$1"],
  ['Ark1!$A:$B', 'Ark1!$A:$B'],
  ['0.25', '=0.25'],
  ['SUM(Ark1!$A$1:$A$3)', '=SUM(Ark1!$A$1:$A$3)'],
  ['Ark1!$A$1+Ark1!$B$1', '=Ark1!$A$1+Ark1!$B$1'],
  ['"tekst!A1"', '="tekst!A1"'],
])('the name for %s is %s in the grid', (formula, shown) => {
  expect(toGridName(nameOf(formula)).formulaOrRefString).toBe(shown);
});

test('the same name in the workbook and on a sheet are two', () => {
  const book = newBook();
  expect(nameId(nameOf('1'))).not.toBe(nameId(nameOf('1', book.activeSheet)));
});
