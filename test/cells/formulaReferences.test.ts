import { areaAddress } from '../../src/cells/addresses';
import { formulaReferences, type FormulaReference, formulaWords } from '../../src/cells/formulaReferences';

/** `Ark1:Ark3!A1:B2`, `name Sats`, `table Tabel1`; a sheet's name stands before `!` as it is. */
function shown(reference: FormulaReference): string {
  if (reference.kind === 'table') return `table ${reference.name}`;
  const sheet = reference.sheet === null ? '' : reference.sheet;
  if (reference.kind === 'name') return `name ${sheet === '' ? '' : `${sheet}!`}${reference.name}`;
  const last = reference.lastSheet === null ? '' : `:${reference.lastSheet}`;
  const { area } = reference;
  const address = area.rows === 1_048_576 ? `${area.columns} columns from ${area.column}` : areaAddress(area);
  return `${sheet}${last}${sheet === '' ? '' : '!'}${address}`;
}

test.each<[string, readonly string[]]>([
  ["='Fordeling Drift'!B2", ['Fordeling Drift!B2']],
  ['=Kontrol!$B$2*1.02', ['Kontrol!B2']],
  ["=SUM('Fordeling Drift'!$B$2:C$9)", ['Fordeling Drift!B2:C9']],
  ["='Fordeling Drift'!b2+kontrol!c3", ['Fordeling Drift!B2', 'kontrol!C3']],
  ["='Bo''s ark'!A1", ["Bo's ark!A1"]],
  ['=C9:A2', ['A2:C9']],
  ["=VLOOKUP(A2,'Samlet oversigt'!A:D,4,FALSE)", ['A2', 'Samlet oversigt!4 columns from 0']],
  ['=SUM(Ark1:Ark3!B2)', ['Ark1:Ark3!B2']],
  ["=SUM('Fordeling A:Fordeling C'!B2:B4)", ['Fordeling A:Fordeling C!B2:B4']],
  ['=SUM(Fordeling_Drift)*Sats', ['name Fordeling_Drift', 'name Sats']],
  ['=Ark1!Sats', ['name Ark1!Sats']],
  ['=SUM(Tabel1[[#Headers],[2021]])', ['table Tabel1']],
  ['=[@Beløb]*2', []],
  ['=[Bog2.xlsx]Ark1!A1', []],
  ["='C:\\Mappe\\[Bog2.xlsx]Ark 1'!A1", []],
  ['=INDIRECT("\'Fordeling "&"Drift\'!B2")', ['Fordeling Drift!B2']],
  ['=INDIRECT("\'Fordeling Drift\'!B2")', ['Fordeling Drift!B2']],
  ['=INDIRECT("\'Fordeling Drift\'!"&A1)', ['Fordeling Drift!16384 columns from 0', 'A1']],
  ['=INDIRECT("\'Fordeling Drift\'!C"&ROW())', ['Fordeling Drift!16384 columns from 0']],
  ['=INDIRECT("\'Fordeling Drift\'!R2C3",FALSE)', ['Fordeling Drift!C2']],
  ['=IF(A1="Kontrol!B2","\'Kontrol\'!B2","")', ['A1']],
  ["=OFFSET('Fordeling Drift'!A1,3,2)", ['Fordeling Drift!A1']],
  ['=#REF!+Kontrol!#REF!', []],
  ['=LOG10(A1)+1E5+1.5e-3', ['A1']],
  ['=ÆØÅ_1!A1+A1048577', ['ÆØÅ_1!A1']],
  ['=SUM(2:3)', ['A2:XFD3']],
])('%s', (formula, expected) => {
  const isFunction = (one: FormulaReference): boolean => one.kind === 'name' && one.isCalled === true;
  const found = formulaReferences(formula).filter((one) => !isFunction(one));
  expect(found.map(shown)).toEqual(expected);
});

test.each<[string, string]>([
  ['=VLOOKUP("Skive",\'Ark 1\'!A1:F6,3,FALSE)', '=VLOOKUP("Skive",,3,FALSE)'],
  ['=vlookup( "Skive",Ark!$B$1:G6, 3, FALSE() )', '=VLOOKUP("Skive",,3,FALSE)'],
  ["='Bo''s ark'!B2*1.5E3", '=*1.5E3'],
  ['=#REF!*2+Kontrol!#REF!', '=*2+'],
  ['=#REFERENCE!*2', '=*2'],
  ['=INDIRECT("Kontrol!B2")', '=INDIRECT("Kontrol!B2")'],
  ['=SUM(Tabel1[Beløb])+Ark1!Sats', '=SUM(TABEL1[BELØB])+SATS'],
])('the words of %s are %s', (formula, words) => {
  expect(formulaWords(formula)).toBe(words);
});
