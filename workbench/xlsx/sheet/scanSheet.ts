import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { NotAWorkbook } from '../notAWorkbook';
import { parseXml, type ElementListener, type XmlDocument } from '../xml/parseXml';
import { child } from '../xml/xmlNode';
import type { ScannedCell, ScannedFormula, ScannedRow } from './scannedRow';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A sheet's part without its rows. */
export interface ScannedSheet extends XmlDocument {
  /** Whether rows, and cells in them, ascend and none is there twice; otherwise the part is to be put `inOrder` first. */
  readonly isInOrder: boolean;
}

/**
 * Reads a sheet's part: its rows are handed over one by one as they end, everything else is in the document.
 * Rows and cells without an address follow the one before them.
 */
export function scanSheet(text: string, onRow: (row: ScannedRow) => void): ScannedSheet {
  let isInOrder = true;
  const onDisorder = (): void => {
    isInOrder = false;
  };
  const seen = { rows: 0 };
  const take = (row: ScannedRow): void => {
    seen.rows += 1;
    onRow(row);
  };
  const document = parseXml(text, 'sheetData', createRowScanner(take, onDisorder));
  if (seen.rows > 0 && child(document.root, 'sheetData') === undefined) {
    throw new NotAWorkbook('not a workbook', 'rows in several versions (mc:AlternateContent)');
  }
  return { ...document, isInOrder };
}

function createRowScanner(onRow: (row: ScannedRow) => void, onDisorder: () => void): ElementListener {
  let row: (Draft<ScannedRow> & { cells: ScannedCell[] }) | undefined;
  let cell: Draft<ScannedCell> | undefined;
  let formula: Draft<ScannedFormula> | undefined;
  let lastRow = -1;
  let lastColumn = -1;
  /** Inside a reading aid or an extension, whose content is not the cell's. */
  let isAside = false;
  let collected: string | undefined;

  return {
    open(name, attributes, contentStart) {
      if (isAside) return;
      if (name === 'row') {
        const before = lastRow;
        lastRow = attributes['r'] === undefined ? lastRow + 1 : rowOf(attributes['r']);
        if (lastRow <= before) onDisorder();
        lastColumn = -1;
        row = { row: lastRow, attributes, cells: [], contentStart, end: 0 };
      } else if (name === 'c') {
        const before = lastColumn;
        lastColumn = attributes['r'] === undefined ? lastColumn + 1 : columnOf(attributes['r']);
        if (lastColumn <= before) onDisorder();
        cell = { column: lastColumn, attributes, formula: null, raw: null, contentStart, end: 0 };
      } else if (name === 'f') {
        formula = { attributes, text: '', contentStart, end: 0 };
        collected = '';
      } else if (name === 'v' || name === 't') collected = '';
      else if (name === 'rPh' || name === 'extLst') isAside = true;
    },
    text(text) {
      if (collected !== undefined) collected += text;
    },
    close(name, end) {
      if (isAside) isAside = name !== 'rPh' && name !== 'extLst';
      else if (name === 'c' && cell !== undefined) {
        cell.end = end;
        row?.cells.push(cell);
        cell = undefined;
      } else if (name === 'row' && row !== undefined) {
        row.end = end;
        onRow(row);
        row = undefined;
      } else if (name === 'f' && cell !== undefined && formula !== undefined) {
        cell.formula = Object.assign(formula, { text: collected ?? '', end });
      } else if ((name === 'v' || name === 't') && cell !== undefined && collected !== undefined) {
        cell.raw = (name === 't' ? (cell.raw ?? '') : '') + collected;
      }
      if (name === 'f' || name === 'v' || name === 't') collected = undefined;
    },
  };
}

function rowOf(text: string): number {
  const row = Number(text) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
    throw new NotAWorkbook('not a workbook', `row ${text}`);
  return row;
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > MAX_COLUMNS) {
    throw new NotAWorkbook('not a workbook', `cell ${address}`);
  }
  return column - 1;
}
