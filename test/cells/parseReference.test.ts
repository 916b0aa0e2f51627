import { nameFormula } from '../../src/cells/addresses';
import { parseReference } from '../../src/cells/parseReference';

const area = (row: number, column: number, rows: number, columns: number): object => {
  return { row, column, rows, columns };
};

test.each<[string, string, object]>([
  ['=Ark1!$A$1', 'Ark1', area(0, 0, 1, 1)],
  ['=Ark1!$B$3:$D$9', 'Ark1', area(2, 1, 7, 3)],
  ["='Fordeling Drift'!$A$1:$G$12", 'Fordeling Drift', area(0, 0, 12, 7)],
  ["='Børn''s ark'!$AA$10:$AB$11", "Børn's ark", area(9, 26, 2, 2)],
  ['=Løn_2.1!$A$1:$B$2', 'Løn_2.1', area(0, 0, 2, 2)],
  ['=Parter!$B:$D', 'Parter', area(0, 1, 1_048_576, 3)],
  ['=Parter!$2:$9', 'Parter', area(1, 0, 8, 16_384)],
  ['=Ark1!$XFD$1048576', 'Ark1', area(1_048_575, 16_383, 1, 1)],
])('%s is cells of »%s«', (formula, sheet, cells) => {
  expect(parseReference(formula)).toEqual({ sheet, area: cells });
});

test.each([
  // What only Excel can work out, or what is no rectangle of this workbook.
  '=OFFSET(Ark1!$A$1,0,0,COUNTA(Ark1!$A:$A),4)',
  '=Ark1!$A$1:INDEX(Ark1!$D:$D,9)',
  '=Tabel1[#All]',
  '=Andet_navn',
  '=Ark1!$A$1:$B$2,Ark1!$D$1:$E$2',
  '=Ark1!#REF!',
  '=Ark1!#REFERENCE!',
  "='[Bog2.xlsx]Ark1'!$A$1",
  '=[1]Ark1!$A$1',
  '=Ark1:Ark3!$A$1',
  // Where a relative name points depends on the selected cell.
  '=Ark1!A1:B2',
  '=Ark1!$A1:$B2',
  '=Ark1!R1C1:R2C2',
  '=Ark1!$A',
  '=Ark1!$1',
  '=Ark1!$A:$B$2',
  '=Ark1!$B$2:$A$1',
  '=Ark1!$A$0',
  '=Ark1!$A$1048577',
  '=Ark1!$XFE$1',
  '=Ark1!',
  '=1.5',
  '="Ark1!$A$1"',
  'Ark1!$A$1',
  '',
])('%s is none', (formula) => {
  expect(parseReference(formula)).toBeNull();
});

test('it reads what `nameFormula` writes', () => {
  const cells = { row: 3, column: 700, rows: 20, columns: 31 };
  expect(parseReference(nameFormula("O'Hara & sønner", cells))).toEqual({
    sheet: "O'Hara & sønner",
    area: cells,
  });
});
