import { finding, type Finding } from '../findings/finding';
import { unmarked } from '../tables/emptyMark';
import { readHeading } from '../tables/headings/readHeading';
import { cellAt, columnsRead, fieldCell, fieldText, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import { rowsWithoutTotals } from './rowsWithoutTotals';

/** The table's rows that are posts: without one of units, rows that only add up others, and headings of sections. */
export function rowsOfPosts(table: Table<CostField>, findings: Finding[]): Table<CostField> {
  return withoutSections(rowsWithoutTotals(withoutUnitRow(table, findings), findings), findings);
}

/** What a row may say and still only be a heading over those below it. */
const SAID: readonly CostField[] = ['label', 'group', 'remark'];

/**
 * The table without rows that only name the section below them (`Drift` with neither key nor figures), each told of by
 * the note `section-left-out`. Where no row has a key, none is a section: the table is only begun.
 */
function withoutSections(table: Table<CostField>, findings: Finding[]): Table<CostField> {
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

/**
 * The table without a first row that only says what the figures below it are in (`1.000 kr.` under each year, neither
 * name nor key): the error `units-below-headings`, since only a heading's unit is read, and else `1.000 kr.` would be an amount.
 */
function withoutUnitRow(table: Table<CostField>, findings: Finding[]): Table<CostField> {
  const [row, ...rows] = table.rows;
  if (row === undefined || fieldText(table, row, 'label') + fieldText(table, row, 'key') !== '') return table;
  const filled = [...columnsRead(table)]
    .map((column) => cellAt(table.grid, row, column))
    .filter(({ text }) => text !== '');
  const [first] = filled;
  if (first === undefined || !filled.every(({ text }) => isUnit(text))) return table;
  const heading = cellAt(table.grid, 0, first.ref.column - table.grid.column).text;
  findings.push(finding('error', 'units-below-headings', first.ref, { text: first.text, heading }));
  return { ...table, rows };
}

/** `1.000 kr.`, as a heading may end; a number without a word, and `1 mio. kr.`, are amounts. */
function isUnit(text: string): boolean {
  const { unit, name } = readHeading(`2022 (${text})`);
  return unit !== null && /\p{L}/u.test(text) && !/\d/.test(name);
}
