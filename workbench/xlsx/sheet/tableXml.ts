import type { Sheet, Table } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { filterXml } from './filters';
import { child } from '../xml/xmlNode';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import { withHexEscapes } from '../strings/cellText';
import { tableColumns } from './tables';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const EMPTY = parseXml('<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
const USUAL_STYLE = { name: 'TableStyleMedium2', showRowStripes: '1' };

/** A table's part as the table is now: its name, area, and a column for each heading. What else the part says stays; so do calculated columns. */
export function tablePart(document: XmlDocument | undefined, sheet: Sheet, table: Table): Uint8Array {
  const base = document ?? EMPTY;
  const { prefix, root } = base;
  const known = tableColumns(base).map(({ name }) => name);
  const columns = columnsXml(base, headings(sheet, table, known));
  const changes = new Map([
    ['autoFilter', [autoFilterXml(base, table)]],
    ['tableColumns', [element(prefix, 'tableColumns', { count: String(columns.length) }, columns.join(''))]],
  ]);
  if (document === undefined) changes.set('tableStyleInfo', [element(prefix, 'tableStyleInfo', USUAL_STYLE)]);
  return replaceChildren(base, ORDER, changes, {
    id: root.attributes['id'] ?? String(table.id),
    name: table.name,
    displayName: table.name,
    ref: formatAddress(table.range),
    headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined,
    totalsRowShown: table.showTotals ? undefined : (root.attributes['totalsRowShown'] ?? '0'),
  });
}

/** What stands in a table's heading row, or the names its columns have where it shows none. They have to be there and to differ. */
export function headings(sheet: Sheet, { range, showHeaders }: Table, known: readonly string[]): string[] {
  const cells = sheet.rows[range.row];
  const taken = new Set<string>();
  return Array.from({ length: range.columns }, (_, index) => {
    const value = showHeaders ? cells?.[range.column + index]?.value : known[index];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    let name = text === '' ? (known[index] ?? `Kolonne${index + 1}`) : text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function autoFilterXml(document: XmlDocument, table: Table): string {
  const { range, showHeaders, showTotals, isFiltered = false } = table;
  const hasFilter = document === EMPTY || child(document.root, 'autoFilter') !== undefined;
  if (!showHeaders || !hasFilter) return '';
  return filterXml(document, { ...range, rows: range.rows - (showTotals ? 1 : 0) }, isFiltered);
}

/** Columns are known again by name, or by place where the number of columns is the same. */
function columnsXml(document: XmlDocument, names: readonly string[]): string[] {
  const columns = tableColumns(document);
  const byName = new Map(columns.map((column) => [column.name.toLowerCase(), column]));
  let lastId = Math.max(0, ...columns.map(({ node }) => Number(node.attributes['id'] ?? 0)));
  const used = new Set<unknown>();
  return names.map((name, index) => {
    const column =
      byName.get(name.toLowerCase()) ?? (columns.length === names.length ? columns[index] : undefined);
    if (column === undefined || used.has(column)) {
      return element(document.prefix, 'tableColumn', { id: String(++lastId), name: columnName(name) });
    }
    used.add(column);
    return column.name === name
      ? outerXml(document, column.node)
      : withAttributes(document, column.node, { name: columnName(name) });
  });
}

/** Line breaks in headings are escaped here, unlike in cells. */
function columnName(name: string): string {
  return withHexEscapes(name).replaceAll('\n', '_x000a_');
}
