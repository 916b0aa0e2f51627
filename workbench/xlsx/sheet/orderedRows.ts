import { columnLetters } from '../../book/addresses';
import { escapeText } from '../xml/escapeXml';
import { tagStart } from '../xml/tagStart';
import { children } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import { scanSheet } from './scanSheet';
import type { ScannedCell } from './scannedRow';
import { createFormulaReader } from './sharedFormulas';

interface MergedRow {
  attributes: Readonly<Record<string, string>>;
  /** By column. */
  readonly cells: Map<number, { readonly xml: string; readonly isBlank: boolean }>;
}

/**
 * A sheet's part with each row once, each cell once, and both ascending, as all that reads and writes them relies on:
 * a row in several pieces is put together, and of a cell that is there twice the last that holds anything counts.
 * Shared formulas become each cell's own, since the cell that has them may now come later.
 */
export function orderedRows(text: string): string {
  const rows = new Map<number, MergedRow>();
  const textOf = createFormulaReader();
  const document = scanSheet(text, ({ row, attributes, cells }) => {
    const merged = rows.get(row) ?? { attributes, cells: new Map<number, never>() };
    merged.attributes = { ...merged.attributes, ...attributes };
    rows.set(row, merged);
    for (const cell of cells) {
      const isBlank = cell.formula === null && cell.raw === null;
      if (isBlank && merged.cells.get(cell.column)?.isBlank === false) continue;
      merged.cells.set(cell.column, { xml: cellXml(cell, row), isBlank });
    }
  });
  const { prefix, root } = document;

  function cellXml(cell: ScannedCell, row: number): string {
    const { attributes, column, contentStart, end, formula } = cell;
    let inside = contentStart === end ? '' : text.slice(contentStart, tagStart(text, end));
    const own = formula?.attributes['t'] === 'shared' ? textOf(formula, row, column) : undefined;
    if (formula !== null && own !== undefined) {
      const written = text.slice(tagStart(text, formula.contentStart), formula.end);
      const f = /^<([^\s/>]+)/.exec(written)?.[1] ?? 'f';
      inside = inside.replace(written, () => `<${f}>${escapeText(own)}</${f}>`);
    }
    const c = /^<([^\s/>]+)/.exec(text.slice(tagStart(text, contentStart)))?.[1] ?? 'c';
    return element('', c, { ...attributes, r: columnLetters(column) + String(row + 1) }, inside);
  }

  const content = ascending(rows).map(([row, { attributes, cells }]) => {
    const xml = ascending(cells).map(([, cell]) => cell.xml);
    return element(prefix, 'row', { ...attributes, r: String(row + 1), spans: undefined }, xml.join(''));
  });
  const [first, ...others] = children(root, 'sheetData');
  if (first === undefined) return text;
  const last = others.at(-1) ?? first;
  const between = others.map(({ start }, index) => text.slice((others[index - 1] ?? first).end, start));
  return [
    text.slice(0, first.start),
    element(prefix, 'sheetData', {}, content.join('')),
    ...between,
    text.slice(last.end),
  ].join('');
}

function ascending<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([one], [other]) => one - other);
}
