import type { CellRef } from '../../src/findings/cellRef';
import { finding, type Finding, type Severity, hasErrors } from '../../src/findings/finding';
import { formatCell } from '../../src/findings/formatCell';
import { sortFindings } from '../../src/findings/sortFindings';

test('a cell is named by its input and its place on the sheet', () => {
  expect(formatCell({ name: 'Omkostninger', sheet: 'Priser', row: 6, column: 3 })).toBe('Omkostninger!D7');
});

function at(severity: Severity, cell: CellRef | null): Finding {
  return finding(severity, 'cell-error', cell, { text: '#REF!' });
}

function cell(name: string, row: number, column: number): CellRef {
  return { name, sheet: name, row, column };
}

test('errors stop, warnings and notes do not', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([at('warning', null), at('note', null)])).toBe(false);
  expect(hasErrors([at('note', null), at('error', null)])).toBe(true);
});

test('findings are sorted by severity, then those without a cell, then input, row and column', () => {
  const sorted = [
    at('error', null),
    at('error', cell('A', 0, 5)),
    at('error', cell('A', 2, 1)),
    at('error', cell('A', 10, 0)),
    at('error', cell('B', 0, 0)),
    at('warning', null),
    at('warning', cell('A', 0, 0)),
    at('note', cell('A', 0, 0)),
  ];
  expect(sortFindings(sorted)).toEqual(sorted);
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
});

test('findings survive being sent to another thread', () => {
  const found = finding('error', 'split-not-100', cell('A', 0, 0), {
    text: '35/60',
    sum: { coefficient: 95n, decimals: 0 },
  });
  expect(structuredClone(found)).toEqual(found);
});
