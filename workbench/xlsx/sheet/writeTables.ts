import type { Sheet, Table } from '../../book/book';
import { addPart } from '../opc/addPart';
import type { PartsToWrite } from '../opc/parts';
import { relationshipAttributes } from '../opc/relationshipAttributes';
import { removeRelationships } from '../opc/relationships';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, relationshipId } from '../xml/xmlNode';
import { element, outerXml } from '../xml/writeXml';
import { tablesOfPart, type TableOfPart } from './tables';
import { headings, tablePart } from './tableXml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Brings the table parts of a sheet in line with its tables. Gives `<tableParts>` where tables have come or
 * gone, undefined where the sheet's part need not change. `parts` is changed in place.
 */
export function writeTables(
  parts: PartsToWrite,
  document: XmlDocument,
  sheet: Sheet,
  part: string,
): string | undefined {
  const original = tablesOfPart(parts, part);
  for (const read of original) {
    const table = sheet.tables.find(({ id }) => id === read.table.id);
    if (table !== undefined && isChanged(read, sheet, table)) {
      parts.set(read.part, tablePart(read.document, sheet, table));
    }
  }
  const gone = original.filter(({ table }) => sheet.tables.every(({ id }) => id !== table.id));
  const added = sheet.tables.filter(({ id }) => original.every(({ table }) => table.id !== id));
  if (gone.length === 0 && added.length === 0) return undefined;
  const goneIds = new Set(gone.map(({ relationshipId: id }) => id));
  removeRelationships(parts, part, goneIds);
  const kept = children(child(document.root, 'tableParts'), 'tablePart').filter(
    (node) => !goneIds.has(relationshipId(node) ?? ''),
  );
  const elements = [
    ...kept.map((node) => outerXml(document, node)),
    ...added.map((table) => {
      const reference = relationshipAttributes(document, addTable(parts, sheet, table, part));
      return element(document.prefix, 'tablePart', reference);
    }),
  ];
  if (elements.length === 0) return '';
  return element(document.prefix, 'tableParts', { count: String(elements.length) }, elements.join(''));
}

function isChanged({ table: before, columnNames }: TableOfPart, sheet: Sheet, table: Table): boolean {
  const look = (
    { name, range, showHeaders, showTotals, isFiltered = false }: Table,
    columns: readonly string[],
  ): string => JSON.stringify([name, range, showHeaders, showTotals, isFiltered, columns]);
  return look(before, columnNames) !== look(table, headings(sheet, table, columnNames));
}

function addTable(parts: PartsToWrite, sheet: Sheet, table: Table, sheetPart: string): string {
  const bytes = tablePart(undefined, sheet, table);
  return addPart(parts, sheetPart, 'table', CONTENT_TYPE, 'xl/tables/table1.xml', bytes).relationshipId;
}
