import { SAME, type Rewriting } from '../rewriting';
import { headingsOf, itemsOf } from '../typedWorkbook';

/** The rows or the columns of a table in another order, where nothing depends on it. */
export function reordered(name: string, tableName: string, what: 'rows' | 'columns'): Rewriting {
  return {
    name,
    stage: 'order',
    expects: SAME,
    rewrite: (random, workbook) => {
      const table = workbook.tables.get(tableName);
      if (table === undefined) return null;
      if (what === 'rows') {
        table.rows = [headingsOf(table), ...random.shuffled(itemsOf(table))];
        return [];
      }
      const order = random.shuffled(table.columns.map((_, at) => at));
      table.columns = order.flatMap((at) => table.columns[at] ?? []);
      for (const { cells } of table.rows)
        cells.splice(0, cells.length, ...order.flatMap((at) => cells[at] ?? []));
      return [];
    },
  };
}
