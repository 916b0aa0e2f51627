import type { Table } from '../../book/book';
import { parseAddress } from '../../book/addresses';
import type { Parts } from '../opc/parts';
import { decodeCellText } from '../strings/cellText';
import { readFilter } from './filters';
import { relatedParts } from '../opc/relatedParts';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { child, children, isOn, type XmlNode } from '../xml/xmlNode';

/** A table and the part it was read from. */
export interface TableOfPart {
  readonly table: Table;
  readonly columnNames: readonly string[];
  readonly part: string;
  readonly relationshipId: string;
  readonly document: XmlDocument;
}

/** The tables of a sheet's part. */
export function tablesOfPart(parts: Parts, sheetPart: string): TableOfPart[] {
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
    const columnNames = tableColumns(document).map(({ name }) => name);
    return { table, columnNames, part, relationshipId, document };
  });
}

/** The columns of a table's part: elements, and what they are called. */
export function tableColumns({ root }: XmlDocument): { readonly node: XmlNode; readonly name: string }[] {
  const nodes = children(child(root, 'tableColumns'), 'tableColumn');
  return nodes.map((node) => ({ node, name: decodeCellText(node.attributes['name'] ?? '') }));
}
