import type { Random } from '../../random';
import { SAME, told, type Rewriting } from '../rewriting';
import { columnsOf, headingsOf, itemsOf, tableOf, type TypedRow, type TypedTable } from '../typedWorkbook';
import { reordered } from './reordered';

/** Rows and columns in another order. */
export const ORDER: readonly Rewriting[] = [
  ...['Omkostninger', 'Parter', 'Nøgler'].map((name) =>
    reordered(`the columns of ${name} in another order`, name, 'columns'),
  ),
  ...['Omkostninger', 'Nøgler', 'Indstillinger'].map((name) =>
    reordered(`the rows of ${name} in another order`, name, 'rows'),
  ),
  {
    name: 'recipients in another order within their sectors',
    stage: 'order',
    expects: SAME,
    rewrite: (random, workbook) => {
      // Who shares equally with others gets the odd øre by its place.
      if (workbook.weight === 'ligeligt') return null;
      const table = tableOf(workbook, 'Parter');
      reorder(table, bySector(random, table, [...new Set(wordsOf(table, 'sector'))]));
      return [];
    },
  },
  {
    name: 'recipients sorted so that the region comes first',
    stage: 'order',
    expects: told(['split-order'], 'range'),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Parter');
      if (columnsOf(table, 'sector').length === 0 || !usesUnevenSplit(workbook.tables)) return null;
      reorder(table, bySector(random, table, ['Region', 'Kommuner']));
      return [];
    },
  },
];

function bySector(random: Random, table: TypedTable, order: readonly string[]): TypedRow[] {
  const [sector = -1] = columnsOf(table, 'sector');
  const placeOf = ({ cells }: TypedRow): number => order.indexOf(String(cells[sector]?.value ?? ''));
  return random.shuffled(itemsOf(table)).sort((one, other) => placeOf(one) - placeOf(other));
}

function reorder(table: TypedTable, items: readonly TypedRow[]): void {
  table.rows = [headingsOf(table), ...items];
}

const UNEVEN = /^(?!50\/50)[\d,]+\/[\d,]+$/;

/** Whether any amount is split by a plain split whose order matters: of a row's own, or of the listed key that it names. */
function usesUnevenSplit(tables: ReadonlyMap<string, TypedTable>): boolean {
  const used = new Set(wordsOf(tables.get('Omkostninger'), 'key'));
  const keys = tables.get('Nøgler');
  const names = wordsOf(keys, 'key');
  const weights = wordsOf(keys, 'weight').filter((_, row) => used.has(names[row] ?? ''));
  return [...used, ...weights].some((text) => UNEVEN.test(text));
}

function wordsOf(table: TypedTable | undefined, field: string): string[] {
  if (table === undefined) return [];
  const [at = -1] = columnsOf(table, field);
  return itemsOf(table).map(({ cells }) => String(cells[at]?.value ?? ''));
}
