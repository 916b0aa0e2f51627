import fc from 'fast-check';
import type { CellStyle } from '../../../../workbench/book/book';
import { DEFAULT_STYLE, restyle } from '../../../../workbench/book/styles';
import { fromGridStyle, toGridStyle } from '../../../../workbench/page/binding/gridStyle';

test('an untouched look is nothing to the grid', () => {
  expect(toGridStyle(DEFAULT_STYLE)).toBeNull();
  expect(toGridStyle({ ...DEFAULT_STYLE, xf: 7, locked: false, quotePrefix: true })).toBeNull();
});

test('a look has only what differs, in Univer’s terms', () => {
  const heading = restyle(DEFAULT_STYLE, {
    bold: true,
    fill: '#DDEBF7',
    numberFormat: '#,##0',
    horizontal: 'Right',
    vertical: 'Top',
    wrap: true,
    indent: 1,
    borders: { top: { style: 'double', color: '#000000' } },
  });
  expect(toGridStyle(heading)).toEqual({
    bl: 1,
    bg: { rgb: '#DDEBF7' },
    n: { pattern: '#,##0' },
    ht: 3,
    vt: 1,
    tb: 3,
    pd: { t: 0, b: 2, l: 11, r: 2 },
    bd: { t: { s: 7, cl: { rgb: '#000000' } } },
  });
});

const colour = fc.constantFrom(null, '#000000', '#DDEBF7', '#C00000');
const border = fc.option(
  fc.record({
    style: fc.constantFrom('thin', 'medium', 'double', 'slantDashDot', 'hair'),
    color: fc.constant('#404040'),
  }),
);
const looks: fc.Arbitrary<CellStyle> = fc.record({
  xf: fc.constant(null),
  numberFormat: fc.constantFrom('General', '#,##0.00', '@', 'dd-mm-yyyy'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  fontColor: colour,
  fontName: fc.constantFrom('Calibri', 'Arial'),
  fontSize: fc.constantFrom(8, 11, 14),
  fill: colour,
  borders: fc
    .record({ top: border, bottom: border, left: border, right: border })
    .map(
      (edges) =>
        Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== null)) as CellStyle['borders'],
    ),
  horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right', 'Fill', 'Justify'),
  vertical: fc.constantFrom('Bottom', 'Top', 'Center', 'Justify'),
  wrap: fc.boolean(),
  indent: fc.nat(4),
  quotePrefix: fc.boolean(),
  locked: fc.boolean(),
});

test('every look comes back from the grid as it was', () => {
  fc.assert(
    fc.property(looks, (style) => {
      expect({ ...style, ...fromGridStyle(toGridStyle(style), style) }).toEqual(style);
    }),
  );
});

test.each([
  ['rgb(255, 0, 16)', '#FF0010'],
  ['#f0a', '#FF00AA'],
  ['#ddebf7', '#DDEBF7'],
  ['', null],
])('the palette’s %j is the fill %j', (rgb, fill) => {
  expect(fromGridStyle({ bg: { rgb } }, DEFAULT_STYLE).fill).toBe(fill);
});
