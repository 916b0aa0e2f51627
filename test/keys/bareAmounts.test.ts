import type { CellValue } from '../../src/cells/grid';
import { calculated } from '../support/calculated';
import { told } from '../support/told';

/** A key with a bound or a base amount, and costs of 1.000.000 kr. under a heading. */
function toldOf(heading: string, amount: number, unit: string, step: readonly CellValue[]): string[] {
  const { findings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', heading],
      ['Samråd', 'K', amount],
    ],
    Parter: [
      ['Part', 'Folketal'],
      ['Skive', 45_851],
      ['Viborg', 96_921],
    ],
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Mindst', 'Højst'],
      ['K', 1, 'Part', ...step],
    ],
    ...(unit === '' ? {} : { Indstillinger: [['Beløb i', unit]] }),
  });
  return told(findings);
}

const IN_KRONER = 'warning amount-in-kroner Nøgler!';

test.each<[string, string, number, string, readonly CellValue[], readonly string[]]>([
  ['a bound beside Beløb i', '2021', 1000, '1.000 kr.', ['Folketal', 200], [`${IN_KRONER}E2`]],
  ['a bound as text', '2021', 1000, '1.000 kr.', ['Folketal', '200'], [`${IN_KRONER}E2`]],
  ['a bound beside a heading', '2021 (mio. kr.)', 1, '', ['Folketal', 200], [`${IN_KRONER}E2`]],
  ['both bounds', '2021 (t.kr.)', 1000, '', ['Folketal', 1, 900_000], [`${IN_KRONER}E2`, `${IN_KRONER}F2`]],
  ['a base amount', '2021', 1000, 't.kr.', ['50 til hver, resten efter Folketal'], [`${IN_KRONER}D2`]],
  ['a bound that says kr.', '2021', 1000, 't.kr.', ['Folketal', '200 kr.'], []],
  ['a bound that says t.kr.', '2021', 1000, 't.kr.', ['Folketal', '200 t.kr.'], []],
  ['a base amount that says kr.', '2021', 1000, 't.kr.', ['50 kr. til hver, resten efter Folketal'], []],
  ['a bound of nothing', '2021', 1000, 't.kr.', ['Folketal', 0], []],
  ['a bound beside kr.', '2021', 1_000_000, '', ['Folketal', 200], []],
  ['a bound beside a heading in kr.', '2021 (kr.)', 1_000_000, 't.kr.', ['Folketal', 200], []],
])('%s', (_, heading, amount, unit, step, expected) => {
  expect(toldOf(heading, amount, unit, step).filter((text) => !text.includes('without-effect'))).toEqual(
    expected,
  );
});

test.each<[string, CellValue, readonly string[]]>([
  ['Vægt', '50 til hver, resten efter Folketal', [`${IN_KRONER}D2`]],
  ['Vægt (t.kr.)', '50 til hver, resten efter Folketal', []],
])('a base amount under »%s«', (heading, weight, expected) => {
  const { findings, allocation } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', '2021 (t.kr.)'],
      ['Samråd', 'K', 100],
    ],
    Parter: [
      ['Part', 'Folketal'],
      ['Skive', 1],
      ['Viborg', 3],
    ],
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', heading],
      ['K', 1, 'Part', weight],
    ],
  });
  expect(told(findings)).toEqual(expected);
  // 100.000 kr.: 50 kr. each and 99.900 by 1 to 3, or all of it in base amounts.
  const skive = heading === 'Vægt' ? 50 + 99_900 / 4 : 50_000;
  expect([...(allocation?.groups[0]?.parties[0]?.amounts ?? [])]).toEqual([skive * 100]);
});

const IN_PARTIES = 'warning amount-in-kroner Parter!';

test.each<[string, string, string, string, readonly CellValue[], readonly string[]]>([
  ['a column', 't.kr.', 'Loft', 'Loft', [900, 800], [`${IN_PARTIES}C2`]],
  ['the first that is one', 't.kr.', 'Loft', 'Loft', ['', '800'], [`${IN_PARTIES}C3`]],
  ['no bound at all', 't.kr.', 'Loft', 'Loft', ['', ''], []],
  ['a column of a year', 't.kr.', 'Loft 2021', 'Loft {år}', [900, 800], [`${IN_PARTIES}C2`]],
  ['a heading in t.kr.', 't.kr.', 'Loft (t.kr.)', 'Loft', [900, 800], []],
  ['a heading in kr.', 't.kr.', 'Loft (kr.)', 'Loft', [900_000, 800_000], []],
  ['cells that say kr.', 't.kr.', 'Loft', 'Loft', ['900.000 kr.', '800.000 kr.'], []],
  ['costs in kr.', 'kr.', 'Loft', 'Loft', [900_000, 800_000], []],
])('a bound by column: %s', (_, unit, heading, most, limits, expected) => {
  const { findings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', `2021 (${unit})`],
      ['Samråd', 'K', unit === 'kr.' ? 1_000_000 : 1000],
      ['Møder', 'K', unit === 'kr.' ? 1_000_000 : 1000],
    ],
    Parter: [
      ['Part', 'Folketal', heading],
      ['Skive', 45_851, limits[0] ?? ''],
      ['Viborg', 96_921, limits[1] ?? ''],
    ],
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Mindst', 'Højst'],
      ['K', 1, 'Part', 'Folketal', '', most],
    ],
  });
  expect(told(findings).filter((text) => text.includes('amount-in-kroner'))).toEqual(expected);
});

test("a rate by a driver that is not there says so of the rate, and not of a split's weight", () => {
  const { findings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst'],
      ['Samråd', '50/50', '12,50 pr. borger'],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 1],
      ['R', 'Region', 1],
    ],
  });
  expect(findings.map(({ params }) => params)).toEqual([{ heading: 'borger', suggestion: null }]);
});
