import { parseAddress } from '../../book/addresses';
import type { Pivot } from '../../book/book';
import { relationshipsOf } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { child } from '../xml/xmlNode';

/** Where the pivot tables of a sheet's part stand. */
export function readPivots(parts: ReadonlyMap<string, Uint8Array>, sheetPart: string): Pivot[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ kind, part }): Pivot[] => {
    const bytes = part === null ? undefined : parts.get(part);
    if (kind !== 'pivotTable' || bytes === undefined) return [];
    const { root } = parseXml(decodeXml(bytes));
    const range = parseAddress(child(root, 'location')?.attributes['ref'] ?? '');
    return range === null ? [] : [{ name: root.attributes['name'] ?? '', range }];
  });
}
