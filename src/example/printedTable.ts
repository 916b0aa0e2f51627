import type { ExampleTable } from './exampleWorkbook';

/** By group and then by name what stands in a row's other cells, figures in 1.000 kr. */
type PrintedRows = Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>>;

/** A table of rows that are written down group by group and in 1.000 kr.; in it they are whole kr., each with its group and name. */
export function printedTable(headings: readonly (string | number)[], groups: PrintedRows): ExampleTable {
  const kroner = (cell: string | number): string | number => (typeof cell === 'number' ? cell * 1000 : cell);
  const rows = Object.entries(groups).flatMap(([group, lines]) =>
    Object.entries(lines).map(([name, cells]) => [group, name, ...cells.map(kroner)]),
  );
  return [headings, ...rows];
}
