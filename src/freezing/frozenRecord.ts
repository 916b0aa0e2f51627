import { areaAddress, cellAddress } from '../cells/addresses';
import type { Rectangle } from '../cells/rectangle';
import type { CellValue } from '../cells/grid';
import { parseArea } from '../cells/parseArea';

/** A frozen formula as the workbook keeps it. */
export interface FrozenRecord {
  /** As the sheet was called. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cells that hold its values: more than one where it spilled. */
  readonly area: Rectangle;
  /** With its `=`. */
  readonly formula: string;
  /** See `valueFingerprint`. */
  readonly fingerprint: string;
  /** The rectangle of formulas frozen together, of which it is one, and the defined name that covers it. */
  readonly group: Rectangle;
  readonly name: string;
}

/** The cells of a record's row, under the headings of `frozenSheetTexts`. */
export function recordCells(record: FrozenRecord): string[] {
  const { sheet, area, formula, fingerprint, group, name } = record;
  return [sheet, cellAddress(record), areaAddress(area), formula, fingerprint, areaAddress(group), name];
}

/** The record of a row; null where the row has been tampered with. */
export function parseRecord(cells: readonly CellValue[]): FrozenRecord | null {
  const [sheet = '', cell = '', fills = '', formula = '', fingerprint = '', within = '', name = ''] =
    cells.map(String);
  const place = parseArea(cell);
  const area = parseArea(fills);
  const group = parseArea(within);
  if (place === null || area === null || group === null) return null;
  if (sheet === '' || !formula.startsWith('=') || fingerprint === '' || name === '') return null;
  return { sheet, row: place.row, column: place.column, area, formula, fingerprint, group, name };
}
