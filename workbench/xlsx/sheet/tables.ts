import type { Table } from '../../book/book';
import { parseAddress } from '../../book/addresses';
import { decodeCellText } from '../strings/cellText';
import { readFilter } from './filters';
import { relatedParts } from '../opc/relatedParts';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { child, children, isOn } from '../xml/xmlNode';

/** A table and the part it was read from. */
export interface ReadTable {
  readonly table: Table;
  readonly columnNames: readonly string[];
  readonly part: string;
  readonly relationshipId: string;
  readonly document: XmlDocument;
}

/** The tables of a sheet's part. */
export function readTables(parts: ReadonlyMap<string, Uint8Array>, sheetPart: string): ReadTable[] {
  return relatedParts(parts, sheetPart, 'table').flatMap(({ part, relationshipId, text }) => {
    const document = parseXml(text);
    const { attributes } = document.root;
    const range = parseAddress(attributes['ref'] ?? '');
    if (range === null) return [];
    const table: Table = {
      id: Number(attributes['id'] ?? 0),
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      range,
      showHeaders: attributes['headerRowCount'] !== '0',
      showTotals: isOn(attributes['totalsRowCount']),
      ...(readFilter(document)?.isFiltered === true ? { isFiltered: true } : {}),
    };
    const columns = children(child(document.root, 'tableColumns'), 'tableColumn');
    const columnNames = columns.map(({ attributes }) => decodeCellText(attributes['name'] ?? ''));
    return { table, columnNames, part, relationshipId, document };
  });
}
