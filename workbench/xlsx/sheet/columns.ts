import { MAX_COLUMNS } from '../../book/limits';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, type Attributes } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import type { SheetElement } from './sheetElement';

/** The columns with an own width; hidden columns, outlines and column styles stay. */
export const columns: SheetElement = {
  name: 'cols',
  read(document) {
    const columnWidths = new Map<number, number>();
    for (const [column, { width }] of columnAttributes(document)) {
      if (width !== undefined) columnWidths.set(column, Number(width));
    }
    return { columnWidths };
  },
  xml(document, { columnWidths: widths }) {
    const columns = columnAttributes(document);
    for (const [column, attributes] of columns) {
      if (!widths.has(column))
        columns.set(column, { ...attributes, width: undefined, customWidth: undefined });
    }
    for (const [column, width] of widths) {
      const attributes = columns.get(column);
      if (attributes?.['width'] !== undefined && Number(attributes['width']) === width) continue;
      columns.set(column, { ...attributes, width: String(width), customWidth: '1' });
    }
    const { prefix } = document;
    const content = runsOf(columns).map(({ first, last, attributes }) =>
      element(prefix, 'col', { min: String(first + 1), max: String(last + 1), ...attributes }),
    );
    return content.length === 0 ? '' : element(prefix, 'cols', {}, content.join(''));
  },
};

function columnAttributes(document: XmlDocument): Map<number, Attributes> {
  const columns = new Map<number, Attributes>();
  for (const { attributes } of children(child(document.root, 'cols'), 'col')) {
    const { min = '1', max = min, ...others } = attributes;
    for (let column = Number(min); column <= Math.min(Number(max), MAX_COLUMNS); column++) {
      columns.set(column - 1, others);
    }
  }
  return columns;
}

interface Run {
  readonly first: number;
  last: number;
  readonly attributes: Attributes;
}

/** Neighbouring columns with the same attributes, together. */
function runsOf(columns: ReadonlyMap<number, Attributes>): Run[] {
  const runs: Run[] = [];
  const sorted = [...columns].sort(([one], [other]) => one - other);
  for (const [column, attributes] of sorted) {
    const before = runs.at(-1);
    const isSame = before !== undefined && JSON.stringify(before.attributes) === JSON.stringify(attributes);
    if (isSame && before.last === column - 1) before.last = column;
    else if (Object.values(attributes).some((value) => value !== undefined)) {
      runs.push({ first: column, last: column, attributes });
    }
  }
  return runs;
}
