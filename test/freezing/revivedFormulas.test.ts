import { revivedFormulas } from '../../src/freezing/revivedFormulas';

test.each<[formula: string, ...spellings: string[]]>([
  ['=FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=fordel(A1,B1:B3)/2', '=fordel(A1,B1:B3)/2'],
  ['=_xldudf_FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=_XLDUDF_KA_FORDEL(A1,B1:B3)', '=KA.FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=_xldudf_MIDT_VEST_FORDEL(A1,B1:B3)', '=MIDT_VEST.FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=SKIVE.FORDEL(A1,B1:B3)', '=SKIVE.FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=_xlfn.FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  ['=_xludf.FORDEL(A1,B1:B3)', '=FORDEL(A1,B1:B3)'],
  [
    '=ROUND(_xldudf_KOMMUNEANDEL(A1,"_xldudf_FORDEL(",A2:A4,B2:B4),0)+_xldudf_ANDEL("a",A2:A4,B2:B4)',
    '=ROUND(KOMMUNEANDEL(A1,"_xldudf_FORDEL(",A2:A4,B2:B4),0)+ANDEL("a",A2:A4,B2:B4)',
  ],
  ["='_xldudf_FORDEL(x)'!A1+_xldudf_FORDEL(A1,B1)", "='_xldudf_FORDEL(x)'!A1+FORDEL(A1,B1)"],
  // Somebody else's stay as they are: their spelling is not ours to know.
  [
    '=_xldudf_ANDRE_KURS("EUR")+KA.FORDEL(A1,B1)',
    '=_xldudf_ANDRE_KURS("EUR")+KA.FORDEL(A1,B1)',
    '=_xldudf_ANDRE_KURS("EUR")+FORDEL(A1,B1)',
  ],
])('%s', (formula, ...spellings) => {
  expect(revivedFormulas(formula)).toEqual(spellings);
});
