import { Refusal } from '../../src/functions/refusal';
import { functionTexts } from '../../src/texts/functionTexts';
import { FORDEL, FORDELTRIN, KOMMUNEANDEL } from '../../src/functions/functions';

/** What a cell says of a call that is refused. */
function refused(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return error.words(functionTexts('da'));
    throw error;
  }
  return '';
}

const NAMES = [['Silkeborg'], ['Skive'], ['Viborg']];
const WEIGHTS = [[94_026], [45_851], [96_921]];

test.each<[string, unknown[][] | undefined, unknown[][] | undefined, number[]]>([
  ['at most 400.000 for all', undefined, [[400_000]], [400_000, 200_000, 400_000]],
  ['at least 210.000 for all', [['210.000 kr.']], undefined, [389_011, 210_000, 400_989]],
  ['a bound for each, empty for none', undefined, [[''], [150_000], ['']], [418_556, 150_000, 431_444]],
  ['an empty cell, which Excel hands over as 0, for none', [[0]], [[0]], [397_073, 193_629, 409_298]],
  ['no bounds', undefined, undefined, [397_073, 193_629, 409_298]],
])('FORDEL and KOMMUNEANDEL with %s', (_, least, most, parts) => {
  expect(FORDEL(1_000_000, WEIGHTS, 1, '', least, most).flat()).toEqual(parts);
  expect(NAMES.map(([name]) => KOMMUNEANDEL(1_000_000, name, NAMES, WEIGHTS, 1, '', least, most))).toEqual(
    parts,
  );
});

test('the parts of one set of bounds are not taken for those of another', () => {
  const most = (limit: number): unknown => FORDEL(1_000_000, WEIGHTS, 1, '', undefined, [[limit]])[1]?.[0];
  expect([most(400_000), most(410_000), most(400_000)]).toEqual([200_000, 193_629, 200_000]);
});

test.each<[string, unknown[][] | undefined, unknown[][] | undefined, RegExp]>([
  [
    'more to share than they allow',
    undefined,
    [[300_000]],
    /900\.000 kr\. tilsammen.*100\.000 kr\. for meget/,
  ],
  [
    'less to share than they demand',
    [[400_000]],
    undefined,
    /1\.200\.000 kr\. tilsammen.*200\.000 kr\. for lidt/,
  ],
  ['bounds that exclude one another', [[300_000]], [[1], [2], [400_000]], /Del 1 skal have mere/],
  ['another number of cells', undefined, [[1], [2]], /2/],
  ['what is no amount', undefined, [['mange']], /mange/],
  ['a negative bound', [[-5]], undefined, /-5/],
])('%s is refused', (_, least, most, message) => {
  expect(refused(() => FORDEL(1_000_000, WEIGHTS, 1, '', least, most))).toMatch(message);
});

test('FORDELTRIN takes a mixture in words, where `vægte` are the recipients’ own', () => {
  const groups = [['Midt'], ['Vest'], ['Midt']];
  const share = (words: string): number[] => FORDELTRIN(600_000, groups, [[words]], WEIGHTS, 1).flat();
  // Half of Midt's 190947 / 236798 and half of 1/2 is 391.911,2…, shared 94026 : 96921.
  expect(
    share('50 % vægte + 50 % ligeligt').map((part, i, all) =>
      i === 1 ? part : (all[0] ?? 0) + (all[2] ?? 0),
    ),
  ).toEqual([391_911, 208_089, 391_911]);
  expect(share('50 % ligeligt + 50 % 35/65')).toEqual(share('42,5/57,5'));
  expect(refused(() => share('50 % Folketal + 50 % ligeligt'))).toContain('Folketal');
  expect(refused(() => share('10 kr. til hver, resten ligeligt'))).toContain('til hver');
});
