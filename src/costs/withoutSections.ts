import { finding, type Finding } from '../findings/finding';
import { unmarked } from '../tables/emptyMark';
import { cellAt, columnsRead, fieldCell, fieldText, type Table } from '../tables/table';
import type { CostField } from './costLayout';

/** What a row may say and still only be a heading over those below it. */
const SAID: readonly CostField[] = ['label', 'group', 'remark'];

/**
 * The table without rows that only name the section below them (`Drift` with neither key nor figures), each told of by
 * the note `section-left-out`. Where no row has a key, none is a section: the table is only begun.
 */
export function withoutSections(table: Table<CostField>, findings: Finding[]): Table<CostField> {
  const said = SAID.map((field) => table.columns.get(field));
  const others = [...columnsRead(table)].filter((column) => !said.includes(column));
  const hasKey = (row: number): boolean => fieldText(table, row, 'key') !== '';
  const isSection = (row: number): boolean =>
    fieldText(table, row, 'label') !== '' &&
    others.every((column) => unmarked(cellAt(table.grid, row, column)).text === '');
  const sections = new Set(table.rows.filter((row) => !hasKey(row) && isSection(row)));
  if (sections.size === 0 || !table.rows.some(hasKey)) return table;
  const labels = [...sections].flatMap((row) => fieldCell(table, row, 'label') ?? []);
  findings.push(...labels.map(({ text, ref }) => finding('note', 'section-left-out', ref, { text })));
  return { ...table, rows: table.rows.filter((row) => !sections.has(row)) };
}
