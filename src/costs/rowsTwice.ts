import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import type { CostRow } from './costRow';

/**
 * The warning `rows-twice` where rows are the same in every cell as others further up, in their range or another, as
 * they are when they have been pasted twice; at the first of them, once for them all.
 */
export function rowsTwice(rows: readonly CostRow[], grids: readonly Grid[]): Finding[] {
  const named = new Map<string, CostRow[]>();
  for (const row of rows) {
    const alike = named.get(row.label);
    if (alike === undefined) named.set(row.label, [row]);
    else if (row.label !== '' && holdsAmounts(row)) alike.push(row);
  }
  const cellsOf = ({ cells: { label } }: CostRow): string => {
    const grid = grids.find(({ name, sheet }) => name === label.name && sheet === label.sheet);
    return JSON.stringify(grid?.values[label.row - grid.row]);
  };
  const twice = [...named.values()].flatMap((alike) => {
    if (alike.length === 1) return [];
    const firsts = new Map<string, CostRow>();
    return alike.flatMap((row) => {
      const cells = cellsOf(row);
      const first = firsts.get(cells);
      if (first === undefined) firsts.set(cells, row);
      return first === undefined ? [] : { row, first };
    });
  });
  const [found] = twice.sort((one, other) => one.row.index - other.row.index);
  if (found === undefined) return [];
  const { row, first } = found;
  const params = { label: row.label, first: first.cells.label, others: twice.length - 1 };
  return [finding('warning', 'rows-twice', row.cells.label, params)];
}

function holdsAmounts({ amounts, accounts = [], rate }: CostRow): boolean {
  return rate !== undefined || [...amounts, ...accounts].some(({ amount }) => amount !== 0);
}
