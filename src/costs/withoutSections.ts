import { finding, type Finding } from '../findings/finding';
import { cellAt, refAt } from '../tables/cell';
import { columnsRead } from '../tables/columnsRead';
import { fieldCell, type Table } from '../tables/table';
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
  const isSection = (row: number): boolean =>
    (fieldCell(table, row, 'label')?.text ?? '') !== '' &&
    others.every((column) => cellAt(table.grid, row, column).text === '');
  const hasKey = (row: number): boolean => (fieldCell(table, row, 'key')?.text ?? '') !== '';
  const sections = new Set(table.rows.filter((row) => !hasKey(row) && isSection(row)));
  if (sections.size === 0 || !table.rows.some(hasKey)) return table;
  for (const row of sections) {
    const { text, ref } = fieldCell(table, row, 'label') ?? { text: '', ref: refAt(table.grid, row, 0) };
    findings.push(finding('note', 'section-left-out', ref, { text }));
  }
  return { ...table, rows: table.rows.filter((row) => !sections.has(row)) };
}
