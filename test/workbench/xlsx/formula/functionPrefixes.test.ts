import { withoutPrefixes, withPrefixes } from '../../../../workbench/xlsx/formula/functionPrefixes';

/** Excel's formula, and how MS-XLSX 2.2.2 has it in the file. */
const SPELLINGS = [
  ['XLOOKUP(1,A1:A2,B1:B2)', '_xlfn.XLOOKUP(1,A1:A2,B1:B2)'],
  ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['LET(a,2,b,a*3,a+b)', '_xlfn.LET(_xlpm.a,2,_xlpm.b,_xlpm.a*3,_xlpm.a+_xlpm.b)'],
  ['MAP(A1:A2,LAMBDA(x,x+1))', '_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))'],
  ['SUM(A1:A2)&"XLOOKUP(_xlfn."', 'SUM(A1:A2)&"XLOOKUP(_xlfn."'],
  ["'LET(x,1)'!A1+SUM(Tabel1[IFS(])", "'LET(x,1)'!A1+SUM(Tabel1[IFS(])"],
  ['ROUND(A1,2)', 'ROUND(A1,2)'],
  ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  ['LET(pris,A1,pris*2)&pris', '_xlfn.LET(_xlpm.pris,A1,_xlpm.pris*2)&_xlpm.pris'],
  ['ROUND(KOMMUNEANDEL(A1,A2,A3:A9,B3:B9),0)', 'ROUND(_xldudf_KOMMUNEANDEL(A1,A2,A3:A9,B3:B9),0)'],
  ['fordel(A1,B1:B9)', '_xldudf_fordel(A1,B1:B9)'],
  ['_xldudf_ANDRES_FUNKTION(FORDEL)', '_xldudf_ANDRES_FUNKTION(FORDEL)'],
] as const;

test.each(SPELLINGS)('%s is written as %s', (shown, written) => {
  expect(withPrefixes(shown)).toBe(written);
});

test.each(SPELLINGS)('%s is what is shown of %s', (shown, written) => {
  expect(withoutPrefixes(written)).toBe(shown);
});
