import { parseAddress } from '../../book/addresses';
import type { Pivot } from '../../book/book';
import type { Parts } from '../opc/parts';
import { relatedParts } from '../opc/relatedParts';
import { parseXml } from '../xml/parseXml';
import { child } from '../xml/xmlNode';

/** Where the pivot tables of a sheet's part stand. */
export function readPivots(parts: Parts, sheetPart: string): Pivot[] {
  return relatedParts(parts, sheetPart, 'pivotTable').flatMap(({ text }): Pivot[] => {
    const { root } = parseXml(text);
    const range = parseAddress(child(root, 'location')?.attributes['ref'] ?? '');
    return range === null ? [] : [{ name: root.attributes['name'] ?? '', range }];
  });
}
