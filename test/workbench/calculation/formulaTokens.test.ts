import fc from 'fast-check';
import { formulaTokens } from '../../../workbench/calculation/formulaTokens';

test.each<[string, string[]]>([
  ['SUM(A1:B2)', ['function SUM', 'other (', 'reference A1:B2', 'other )']],
  ['LOG10(1)', ['function LOG10', 'other (', 'other 1', 'other )']],
  ["'Mit ark'!$A$1", ['reference $A$1 in Mit ark']],
  ['Q1!A1', ['reference A1 in Q1']],
  ['Ark1!Beløb', ['name Beløb in Ark1']],
  ['Tabel1[[#This Row],[Pris]]', ['structured Tabel1']],
  ["Tabel1[[Pris '[kr.']]]", ['structured Tabel1']],
  ['[@Beløb]', ['structured ']],
  ['[1]Ark1!A1', ['external [1]Ark1!', 'reference A1']],
  ['"A1 [x]"', ['text "A1 [x]"']],
  ['#REF!+1', ['other #REF!', 'other +', 'other 1']],
  ['1.5E+3', ['other 1.5E+3']],
  ['A:A', ['reference A:A']],
  ['Afgift2021', ['name Afgift2021']],
])('%s', (formula, expected) => {
  const tokens = formulaTokens(formula).map(
    ({ kind, word, sheet }) => `${kind} ${word}${sheet === null ? '' : ` in ${sheet}`}`,
  );
  expect(tokens).toEqual(expected);
});

test('nothing of a formula is lost, whatever it is', () => {
  const piece = fc.oneof(
    fc.constantFrom("'", '"', '[', ']', '!', ':', '#', 'A1', 'Tabel1', 'SUM(', ',', ' '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const formula = pieces.join('');
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});
