import fc from 'fast-check';
import { formatAddress, parseAddress, quoteSheetName, splitSheet } from '../../../workbench/book/addresses';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbench/book/limits';
import { offsetFormula } from '../../../workbench/book/offsetFormula';
import { formatReference, mapReferences } from '../../../workbench/book/references';

/** Every reference of a formula as it is understood, in the spelling of formulas. */
function referencesOf(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, (reference) => {
    found.push(formatReference(reference));
    return reference;
  });
  return found;
}

describe('the references of a formula', () => {
  test.each<[string, string[]]>([
    ['A1+$B$2', ['A1', '$B$2']],
    ['SUM(A1:B$9,C:$D,$3:4)', ['A1:B$9', 'C:$D', '$3:4']],
    ["Drift!A1+'Mit ark'!A1:B2+'O''Hara'!A1", ['Drift!A1', "'Mit ark'!A1:B2", "'O''Hara'!A1"]],
    ['a1+xfd1048576', ['A1', 'XFD1048576']],
    ['B9:A1', ['A1:B9']],
    ['$B9:A$1', ['A$1:$B9']],
    ['IF(A1>1,"A2",A3&"""A4")', ['A1', 'A3']],
    ['LOG10(A1)+ATAN2(B1,C1)', ['A1', 'B1', 'C1']],
    ['Post_A1+A1_Post+A1.B+TRUE+Folketal2019x', []],
    ['Omkostninger[[#This Row],[A1]]+Omkostninger[B2]', []],
    ["[Bog2.xlsx]Ark1!A1+'[Bog 2.xlsx]Ark1'!A1", []],
    ["SUM(Jan:Dec!A1)+SUM('Uge 1:Uge 2'!A1)", []],
    ['#REF!A1+Ark1!#REF!+#N/A', []],
    ['A1#+SUM(A1:INDEX(B:B,3))', ['A1', 'A1', 'B:B']],
    ['XFE1+A1048577', []],
    ['1.5E3+2:2', ['2:2']],
    ['{1,2;3,4}+A1%', ['A1']],
    ['LET(x1y,A1,x1y)', ['A1']],
  ])('%s', (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  test('only what changes is respelled', () => {
    const formula = 'sum( a1 , B2 )+"A1"';
    const changed = mapReferences(formula, (reference) =>
      reference.area.column === 1 ? { ...reference, area: { ...reference.area, row: 8 } } : reference,
    );
    expect(changed).toBe('sum( a1 , B9 )+"A1"');
  });

  test.each(['A', "'", '[', '$', '"', 'A1:', '1'])(
    'a text as long as a formula, made of %s, is read to its end',
    (piece) => {
      const text = piece.repeat(8192);
      expect(mapReferences(text, (reference) => reference)).toBe(text);
    },
  );
});

describe('a formula copied elsewhere', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['A:A+$A:B+1:$2', 3, 1, 'B:B+$A:C+4:$2'],
    ['A1', -1, 0, '#REF!'],
    ['Drift!B2', -1, -1, 'Drift!A1'],
    ['SUM(A$5:A9)', -6, 0, 'SUM(A3:A$5)'],
  ])('%s by %d rows, %d columns', (formula, rows, columns, expected) => {
    // `1:$2` moved down three rows ends above where it begins: the ends change places.
    expect(offsetFormula(formula, rows, columns)).toBe(expected.replace('4:$2', '$2:4'));
  });

  test('there and back is what it was, as long as it stays on the sheet', () => {
    const cell = fc.record({
      row: fc.integer({ min: 100, max: 9999 }),
      column: fc.integer({ min: 100, max: 9999 }),
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -99, max: 99 }),
        (cells, rows, columns) => {
          const formula = cells
            .map(({ row, column }) => formatAddress({ row, column, rows: 1, columns: 1 }))
            .join('+');
          expect(offsetFormula(offsetFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:d9', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['D9:B2', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['B:$C', { row: 0, column: 1, rows: MAX_ROWS, columns: 2 }],
    ['$2:9', { row: 1, column: 0, rows: 8, columns: MAX_COLUMNS }],
    ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])('%s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  test.each([
    '',
    'A',
    '1',
    'A0',
    'A1:B',
    'A:1',
    'XFE1',
    'A1048577',
    'A1:',
    ':',
    'A1:B2:C3',
    'Ark1!A1',
    'Post',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test('are read as they are written', () => {
    const bounded = (max: number): fc.Arbitrary<readonly [number, number]> =>
      fc
        .tuple(fc.nat(max - 1), fc.nat(max - 1))
        .map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1] as const);
    fc.assert(
      fc.property(
        bounded(MAX_ROWS),
        bounded(MAX_COLUMNS),
        fc.boolean(),
        ([row, rows], [column, columns], fixed) => {
          const area = { row, column, rows, columns };
          expect(parseAddress(formatAddress(area, fixed))).toEqual(area);
        },
      ),
    );
  });

  test.each([
    ['Drift', 'Drift'],
    ['Nøgler_2.a', 'Nøgler_2.a'],
    ['Mit ark', "'Mit ark'"],
    ["O'Hara", "'O''Hara'"],
    ['2021', "'2021'"],
    ['Ark1', "'Ark1'"],
    ['R1C1', "'R1C1'"],
    ['Folketal2021', 'Folketal2021'],
  ])('the sheet %s stands in formulas as %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  });
});
