import fc from 'fast-check';
import { groupFormulas, type FormulaPlace } from '../../src/freezing/groupFormulas';
import { areaAddress } from '../../src/cells/addresses';
import { parseArea } from '../../src/cells/parseArea';

function place(address: string): FormulaPlace {
  const area = parseArea(address);
  if (area === null) throw new Error(address);
  return { row: area.row, column: area.column, area };
}

test.each([
  [['D5', 'D6', 'D7'], ['D5:D7']],
  [['D7', 'E6', 'D5', 'E5', 'D6', 'E7'], ['D5:E7']],
  [
    ['D5', 'D7'],
    ['D5', 'D7'],
  ],
  [
    ['D5', 'D6', 'E6'],
    ['D5:D6', 'E6'],
  ],
  [
    ['D5', 'F5'],
    ['D5', 'F5'],
  ],
  [
    ['D5:D9', 'E5', 'E6'],
    ['D5:D9', 'E5:E6'],
  ],
])('%j are %j', (formulas, areas) => {
  const groups = groupFormulas(formulas.map(place));
  expect(groups.map(({ area }) => areaAddress(area))).toEqual(areas);
});

test('every formula is in one rectangle, and every cell of a rectangle is a formula', () => {
  const cell = fc.tuple(fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 40 }), (cells) => {
      const formulas = cells.map(([row, column]) => ({
        row,
        column,
        area: { row, column, rows: 1, columns: 1 },
      }));
      const groups = groupFormulas(formulas);
      const covered = groups.flatMap(({ area }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) =>
          String([area.row + Math.floor(index / area.columns), area.column + (index % area.columns)]),
        ),
      );
      expect(covered.sort()).toEqual(cells.map(String).sort());
      expect(groups.flatMap((group) => group.formulas)).toHaveLength(cells.length);
    }),
  );
});
