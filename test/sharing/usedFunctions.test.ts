import { FUNCTIONS } from '../../src/texts/functionNames';
import { usedFunctions } from '../../src/sharing/usedFunctions';
import { readMeTexts } from '../../src/texts/readMeTexts';

test.each([
  [['=FORDEL(B5,C1:C9)'], ['FORDEL']],
  [
    ['=SUM(Fordel(A1,B1:B9))', '=kommuneandel(1,2,3,4)'],
    ['KOMMUNEANDEL', 'FORDEL'],
  ],
  [
    ['=_xldudf_ANDEL(A1,B1:B2,C1:C2)', '=SKIVE.INDFAS(1,"50-50")'],
    ['ANDEL', 'INDFAS'],
  ],
  [['="FORDEL("&A1', '=SUM(Fordel)', '=Ark1!FORDEL'], []],
  [[], []],
])('%j calls %j', (formulas, ids) => {
  expect(usedFunctions(formulas)).toEqual(ids);
});

test.each(['da', 'en'] as const)('there is a line for every function: %s', (language) => {
  const { functions } = readMeTexts(language);
  expect(Object.keys(functions).sort()).toEqual([...FUNCTIONS].sort());
});
