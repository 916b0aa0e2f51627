import { readFigure } from '../../src/reader/figures/readFigure';

/** What is printed, and the number it is, or what else. */
const FIGURES: readonly (readonly [string, string])[] = [
  ['1.150.000', '1150000'],
  ['1 150 000', '1150000'],
  ['1.150,50', '1150.50'],
  ['-3.601,7', '-3601.7'],
  ['− 133.333,33', '-133333.33'],
  ['+ 25.000', '25000'],
  ['+244', '244'],
  ['(1.234)', '-1234'],
  ['1.234-', '-1234'],
  ['525.026 kr.', '525026 kr.'],
  ['(3.277) kr.', '-3277 kr.'],
  ['(3.277 kr.)', '-3277 kr.'],
  ['3,8 mio. kr.', '3.8 mio. kr.'],
  ['41 mio. Kr.', '41 mio. kr.'],
  ['7,09%', '7.09 %'],
  ['100,00 %', '100.00 %'],
  ['1.9', '1.9 decimal point'],
  ['0.500', '0.500 decimal point'],
  ['1,150', '1.150 three decimals'],
  ['0,625', '0.625'],
  ['1.5331', '1533 footnote'],
  ['1.533*', '1533 footnote'],
  ['1.533¹', '1533 footnote'],
  ['-2,500,00', '-2500.00 comma for point'],
  ['1.250.00', '1250.00 point for comma'],
  ['1,150,000', '1150000 english'],
  ['ca. 1.150', '1150 about'],
  ['35/65', 'split 35 65'],
  ['5,5-6,9', 'range 5.5 6.9'],
  ['2,1 til 2,3 mio. kr.', 'range 2.1 2.3 mio. kr.'],
  ['', 'nothing'],
  ['-', 'nothing'],
  ['–', 'nothing'],
  ['?', 'nothing'],
  ['…', 'nothing'],
  ['n/a', 'nothing'],
  ['1/1', 'text'],
  ['2025-2028', 'text'],
  ['12o.000', 'text'],
  ['2 pr. time', 'text'],
  ['1.01.2024', 'text'],
];

test.each(FIGURES)('%s is %s', (printed, expected) => {
  const figure = readFigure(printed);
  const number = ({ scaled, decimals }: { scaled: number; decimals: number }) =>
    (scaled / 10 ** decimals).toFixed(decimals);
  const words =
    figure.kind === 'number'
      ? [number(figure.number), figure.isPercent ? '%' : null, figure.unit, figure.writing]
      : 'ends' in figure
        ? [figure.kind, ...figure.ends.map(number), figure.unit]
        : [figure.kind];
  expect(words.filter((word) => word !== null).join(' ')).toBe(expected);
});
