import { foldText } from '../../tables/foldText';

/** What a printed amount is counted in. */
export type Unit = 'kr.' | '1.000 kr.' | 'mio. kr.' | 'mia. kr.';

/** How many zeros a unit stands for: 6 for `mio. kr.` */
export function zerosOf(unit: Unit): number {
  return { 'kr.': 0, '1.000 kr.': 3, 'mio. kr.': 6, 'mia. kr.': 9 }[unit];
}

/** What can follow a unit's number: an end, a space, a bracket, a mark. */
const END = String.raw`(?![\p{L}\d])`;
const KRONER = String.raw`(?:kr|kroner|dkk)`;
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['mia. kr.', new RegExp(String.raw`(?<!\p{L})(?:mia|milliarder|mdr?kr|mrd)${END}`, 'u')],
  [
    'mio. kr.',
    new RegExp(
      String.raw`(?<!\p{L})(?:mio|mill|mkr|mnkr|mdkk|dkk ?mn?|million(?:er|s)?|miokr)${END}|[$€£] ?(?:mn?|million)${END}|1[. ]000[. ]000 ?\(?${KRONER}`,
      'u',
    ),
  ],
  [
    '1.000 kr.',
    new RegExp(
      String.raw`(?<![\p{L}\d.,])1[. ,]?000[- ]?(?:,-)? ?[([]?(?:i )?${KRONER}${END}|(?<!\p{L})(?:dkk|kr\.?|kroner) ?1[. ,]?000(?!\d|[.,]\d)|(?<!\p{L})(?:t\.? ?kr|tdkk|tkr|teur|t€|thousands?|tusinde?r?(?: ?${KRONER})?|tusen(?: ?${KRONER})?|kr\.? ?i tusinde?r?)${END}|\b1[. ]000 ?(?:'?er)?$|(?<!\p{L})hei?le 1000$|1[. ]000 stk|[$€£] ?['’]?000(?!\d)`,
      'u',
    ),
  ],
  ['kr.', new RegExp(String.raw`(?<!\p{L})(?:hele )?${KRONER}${END}`, 'u')],
];

/** A sum that a text is about, and not what its figures are counted in: `Andel af 4,5 mio. kr.` */
const SUM = /(?<=(?<!\p{L})(?:af|på|for) (?:de )?)\d{1,3}(?:,\d+)? ?(?:mio|mia|mill)\p{L}*\.?(?: ?kr\.?)?/gu;

/**
 * The unit a heading, a title, a label or a note says its amounts are in: `Budget 2021, t.kr.` is 1.000 kr.,
 * `Pris i alt mio. (kr.)` is mio. kr. Null where none is said. Of several, the first printed counts.
 */
export function unitIn(text: string): Unit | null {
  const folded = foldText(text)
    .replace(/[\u00ad]/g, '')
    .replace(SUM, '');
  const found = UNITS.flatMap(([unit, pattern]) => {
    const at = folded.search(pattern);
    return at < 0 ? [] : [{ unit, at }];
  });
  // `mio. kr.` holds `kr.` too, so that the kroner only count where nothing larger is said.
  const larger = found.filter(({ unit }) => unit !== 'kr.').toSorted((one, other) => one.at - other.at);
  return larger[0]?.unit ?? found[0]?.unit ?? null;
}

/** Whether a text says nothing but a unit: `1.000 kr.`, `i mio. kr.`, `(DKK)`, `Beløb i kr.` */
export function isUnitAlone(text: string): boolean {
  // Without letters it can only be `1.000`, and most cells are other figures.
  if (!/\p{L}/u.test(text) && !/^\D*1[.,\s]?000/.test(text)) return false;
  const rest = foldText(text)
    .replace(
      /1[., ]?000([. ]000)?|millioner|million|mnkr|mkr|mio|mia|mill|tusinder?|tusen|kroner|kr|dkk ?mn?(?!\p{L})|dkk|tkr|t\.? ?kr|heile|hele|alle|tall?|beløb|i|ca/gu,
      '',
    )
    .replace(/[\s.,()[\]:-]/g, '');
  return rest === '' && unitIn(text) !== null;
}
