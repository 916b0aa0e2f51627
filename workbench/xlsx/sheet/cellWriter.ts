import type { BookValue, Cell } from '../../book/book';
import { columnLetters } from '../../book/addresses';
import { storedValue } from '../../book/unknownValue';
import { withPrefixes } from '../formula/functionPrefixes';
import { encodeCellText } from '../strings/cellText';
import type { StringWriter } from '../strings/sharedStrings';
import type { StyleWriter } from '../styles/styleWriter';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { tagStart } from '../xml/tagStart';
import { isBlank, isSameContent, isSameValue } from './compareCells';
import type { ScannedCell } from './scannedRow';

/** A cell as it stood in the file, beside what it was read as. */
export interface OriginalCell {
  readonly scanned: ScannedCell;
  readonly cell: Cell;
}

export interface CellWriterContext {
  readonly text: string;
  readonly prefix: string;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly brokenGroups: ReadonlySet<string>;
}

/**
 * Writes cells: one that did not change as it was written, so that rich text and shared formulas stay; of one
 * with another value or look the rest. The result is empty for a cell the file does not need.
 */
export function createCellWriter(
  context: CellWriterContext,
): (row: number, column: number, cell: Cell | undefined, original: OriginalCell | undefined) => string {
  const { text, prefix, styles, strings, brokenGroups } = context;

  const isBroken = ({ formula }: ScannedCell): boolean =>
    formula?.attributes['t'] === 'shared' && brokenGroups.has(formula.attributes['si'] ?? '');

  const formulaXml = (cell: Cell, original: OriginalCell | undefined): string => {
    const scanned = original?.scanned.formula ?? null;
    const isSame =
      original !== undefined &&
      scanned !== null &&
      !isBroken(original.scanned) &&
      original.cell.formula === cell.formula;
    if (isSame && original.cell.arrayRange === cell.arrayRange) {
      // A data table has no formula of its own; with another value it is none any more.
      if (cell.formula === null && !isSameValue(original.cell, cell)) return '';
      return text.slice(tagStart(text, scanned.contentStart), scanned.end);
    }
    if (cell.formula === null) return '';
    const array = cell.arrayRange === undefined ? '' : ` t="array" ref="${escapeAttribute(cell.arrayRange)}"`;
    return `<${prefix}f${array}>${escapeText(withPrefixes(cell.formula)).replaceAll('\r', '&#13;')}</${prefix}f>`;
  };

  /** With its content as it was written, rich text and all; undefined where that has changed. */
  const keptXml = (
    cell: Cell,
    { scanned, cell: read }: OriginalCell,
    address: string,
  ): string | undefined => {
    if (isBroken(scanned) || !isSameContent(read, cell)) return undefined;
    const isSame =
      scanned.attributes['r'] !== undefined && styles.xfOf(read.style) === styles.xfOf(cell.style);
    if (isSame) return text.slice(tagStart(text, scanned.contentStart), scanned.end);
    const start = startTag(cell, address) + otherAttributes(scanned, ['r', 's']);
    return `${start}>${text.slice(scanned.contentStart, tagStart(text, scanned.end))}</${prefix}c>`;
  };

  const startTag = (cell: Cell, address: string): string => {
    const xf = styles.xfOf(cell.style);
    return `<${prefix}c r="${address}"${xf === 0 ? '' : ` s="${xf}"`}`;
  };

  return (row, column, cell, original) => {
    if (cell === undefined) return '';
    const address = columnLetters(column) + String(row + 1);
    const kept = original && keptXml(cell, original, address);
    // Also one that holds nothing: a data table's first cell may be without a value.
    if (kept !== undefined) return kept;
    if (isBlank(cell, styles)) return '';
    const { type, content } = valueXml(cell, prefix, strings);
    // `vm` says more of a value, `cm` more of a formula.
    const isSameFormula = original?.cell.formula === cell.formula;
    const dropped = ['r', 's', 't', 'vm', ...(isSameFormula ? [] : ['cm'])];
    const others = original === undefined ? '' : otherAttributes(original.scanned, dropped);
    const start = startTag(cell, address) + type + others;
    const inside = formulaXml(cell, original) + content;
    return inside === '' ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
  };
}

function otherAttributes({ attributes }: ScannedCell, dropped: readonly string[]): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!dropped.includes(name)) xml += ` ${name}="${escapeAttribute(value)}"`;
  }
  return xml;
}

interface ValueXml {
  /** The `t` attribute, with a space in front. */
  readonly type: string;
  readonly content: string;
}

function valueXml({ value: held, formula }: Cell, prefix: string, strings: StringWriter): ValueXml {
  const value = storedValue(held);
  const v = (content: string): string => `<${prefix}v>${content}</${prefix}v>`;
  if (typeof value === 'string') {
    if (formula !== null) return { type: ' t="str"', content: v(encodeCellText(value)) };
    return { type: ' t="s"', content: v(String(strings.numberOf(value))) };
  }
  if (typeof value === 'number' && Number.isFinite(value)) return { type: '', content: v(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', content: v(value ? '1' : '0') };
  if (value === null) return { type: '', content: '' };
  return { type: ' t="e"', content: v(escapeText(errorOf(value))) };
}

function errorOf(value: BookValue): string {
  return typeof value === 'object' && value !== null ? value.error : '#NUM!';
}
