import type { Rectangle, Sheet, Table } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { tableBody } from '../../book/tableBody';
import { CellRange } from '../cellRange';
import type { Session } from '../session';
import type { HostObject } from '../wire/hostObject';
import { rangeObject } from './range';

/** What a Table object stands for. */
export interface TableTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** All cells of a table, as a range. */
export function tableRange({ session, sheet, table }: TableTarget): CellRange {
  return new CellRange(session, sheet, table.range);
}

/** Some rows of a table, or part of them, as an object. */
export function rowsOfTable(target: TableTarget, rows: Partial<Rectangle>): HostObject {
  return rangeObject(tableRange(target).with(rows));
}

/** The rows between headings and totals. */
export function bodyOf({ table }: TableTarget): Partial<Rectangle> {
  const { row, rows } = tableBody(table);
  return { row, rows };
}

/** The heading row; throws where it is not shown. */
export function headingOf({ table }: TableTarget): Partial<Rectangle> {
  if (!table.showHeaders) throw new ExcelError('InvalidOperation');
  return { rows: 1 };
}
