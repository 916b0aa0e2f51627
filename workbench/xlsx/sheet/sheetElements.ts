import { formatAddress, parseAddress } from '../../book/addresses';
import type { Sheet } from '../../book/book';
import type { Styles } from '../styles/readStyles';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, isOn } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import { columns } from './columns';
import { filterXml, readFilter } from './filters';
import { headerFooter } from './headerFooter';
import { pageSetup } from './pageSetup';
import type { SheetElement } from './sheetElement';
import { sheetProperties } from './sheetProperties';
import { sheetViews } from './view';

const ELEMENTS: readonly SheetElement[] = [
  sheetProperties,
  sheetViews,
  columns,
  {
    // One that is protected now, and was not, has no password.
    name: 'sheetProtection',
    read: ({ root }) => ({ isProtected: isOn(child(root, 'sheetProtection')?.attributes['sheet']) }),
    xml: ({ prefix }, { isProtected }) =>
      isProtected ? element(prefix, 'sheetProtection', { sheet: '1', objects: '1', scenarios: '1' }) : '',
  },
  {
    name: 'autoFilter',
    read: (document) => ({ autoFilter: readFilter(document) }),
    xml: (document, { autoFilter }) =>
      autoFilter === null ? '' : filterXml(document, autoFilter.range, autoFilter.isFiltered),
  },
  {
    name: 'mergeCells',
    read({ root }) {
      const merges = children(child(root, 'mergeCells'), 'mergeCell');
      return { merges: merges.flatMap(({ attributes }) => parseAddress(attributes['ref'] ?? '') ?? []) };
    },
    xml({ prefix }, { merges }) {
      const cells = merges.map((merge) => element(prefix, 'mergeCell', { ref: formatAddress(merge) }));
      const count = String(merges.length);
      return merges.length === 0 ? '' : element(prefix, 'mergeCells', { count }, cells.join(''));
    },
  },
  pageSetup,
  headerFooter,
];

/** Gives a sheet what the elements of its part say. */
export function readElements(document: XmlDocument, sheet: Sheet, styles: Styles): void {
  for (const { read } of ELEMENTS) {
    const { print, ...look } = read(document, styles);
    Object.assign(sheet, look);
    Object.assign(sheet.print, print);
  }
}

/** The elements that say something else than what the sheet is now, by their names. */
export function changedElements(document: XmlDocument, sheet: Sheet, styles: Styles): Map<string, string[]> {
  const changed = ELEMENTS.filter(({ read }) => {
    const { print = {}, ...look } = read(document, styles);
    return !isPartOf(look, sheet) || !isPartOf(print, sheet.print);
  });
  return new Map(changed.map(({ name, xml }) => [name, [xml(document, sheet, styles)]]));
}

function isPartOf<Whole extends object>(some: Partial<Whole>, whole: Whole): boolean {
  const keys = Object.keys(some) as (keyof Whole)[];
  return keys.every((key) => canonical(some[key]) === canonical(whole[key]));
}

/** The same for the same values, of maps by number (widths) in any order. */
function canonical(value: unknown): string {
  const plain = value instanceof Map ? [...(value as Map<number, unknown>)].sort(([a], [b]) => a - b) : value;
  return JSON.stringify(plain);
}
