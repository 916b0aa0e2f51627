import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';
import { MADE_TABLES } from './madeTables';

function inShort({ unit, columns, rows, faults, doubts }: Reading) {
  return {
    unit,
    columns: columns.map(({ heading, role, sector, year }) =>
      [heading, role, sector, year].filter((part) => part !== null).join(':'),
    ),
    rows: rows.map(({ role, label, group, values }) => {
      const figures = values.map((value) =>
        value === null ? '-' : typeof value === 'number' ? String(value) : value.join('..'),
      );
      const parts = [
        role,
        label,
        ...(group === undefined ? [] : [`in ${group}`]),
        figures.slice(1).join(' '),
      ];
      return parts.join('|');
    }),
    faults: faults.map(
      ({ kind, rowIndex, columnIndex, printed, expected }) =>
        `${kind}@${String(rowIndex)},${String(columnIndex)} ${String(printed)} → ${String(expected)}`,
    ),
    doubts: doubts.map(({ row, column }) => `${String(row ?? '-')},${String(column ?? '-')}`),
  };
}

test.each(MADE_TABLES)('$name', ({ text, unit, columns, rows, faults, doubts }) => {
  const readings = readText(text);
  expect(readings.map(inShort)).toEqual([{ unit, columns, rows, faults, doubts }]);
});

/** The same table, every cell on a line of its own, as a browser copies it. */
test.each(MADE_TABLES.filter(({ text }) => text.includes('\t') && !text.includes('\t\t')))(
  '$name, with a cell on each line',
  ({ text, rows }) => {
    const cells = text
      .split('\n')
      .flatMap((line) => line.split('\t').map((cell) => (cell === '' ? ' ' : cell)));
    const [reading] = readText(cells.join('\n\n'));
    const read = reading === undefined ? [] : inShort(reading).rows;
    const isDoubted = (reading?.doubts ?? []).some(({ row, column }) => row === null && column === null);
    if (!isDoubted) expect(read).toEqual(rows);
  },
);

test('a text without a table has none', () => {
  expect(readText('Kære alle\n\nHermed referatet fra mødet.')).toEqual([]);
  expect(readText('')).toEqual([]);
});

test('rows that a text does not tell for certain are all under a doubt', () => {
  // Every cell on a line, and the empty ones are gone: the third figure may be either year's.
  const [reading] = readText(
    'Kommune\n2024\n2025\nViborg\n250.000\n260.000\nSkive\n150.000\nHerning\n200.000\n210.000',
  );
  expect(reading?.doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
});

test('pages of prose below a table take no longer than they should', () => {
  const table = 'Post 2021 2022 2023\nLøn 100.000 200.000 300.000\nDrift 150.000 250.000 350.000';
  const prose = Array.from(
    { length: 400 },
    () => 'Kommunerne har drøftet sagen og fortsætter arbejdet i året.',
  );
  const [reading] = readText([...table.split('\n'), ...prose].join('\n'));
  expect(reading?.rows.slice(0, 2).map(({ label }) => label)).toEqual(['Løn', 'Drift']);
});

test('a bold title, which a page may print four times on the same spot, is said once', () => {
  const title =
    'Oversigt Oversigt Oversigt Oversigt over drift over drift over drift over drift 2021202120212021';
  const [reading] = readText(
    `${title}\nPost Budget 2021 i kr. Budget 2022 i kr.\nLøn 2.000 1.100\nDrift 3.000 1.000`,
  );
  expect(reading?.title).toBe('Oversigt over drift 2021');
});
