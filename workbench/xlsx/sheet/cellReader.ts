import type { BookValue, Cell, CellStyle, ErrorValue } from '../../book/book';
import { DEFAULT_STYLE } from '../../book/styles';
import { withoutPrefixes } from '../formula/functionPrefixes';
import { decodeCellText } from '../strings/cellText';
import { unknownValue } from '../../book/unknownValue';
import { NotAWorkbook } from '../notAWorkbook';
import type { ScannedCell, ScannedRow } from './scannedRow';
import { createFormulaReader } from './sharedFormulas';

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Whether dates count from 1904 instead of 1900. */
  readonly is1904: boolean;
}

/** Turns a sheet's rows, handed over in order, into cells by column. Shared formulas become each cell's own. */
export function createCellReader(context: CellContext): (row: ScannedRow) => Cell[] {
  const textOf = createFormulaReader();
  const errors = new Map<string, ErrorValue>();

  const errorOf = (error: string): ErrorValue => {
    const known = errors.get(error) ?? { error };
    errors.set(error, known);
    return known;
  };

  const valueOf = ({ attributes, raw, formula }: ScannedCell): BookValue => {
    if (raw === null) return attributes['t'] === 'e' && formula === null ? errorOf('#VALUE!') : null;
    switch (attributes['t'] ?? 'n') {
      case 's':
        return stringOf(raw, context);
      case 'str':
      case 'inlineStr':
        return decodeCellText(raw);
      case 'b':
        return raw === '1' || raw === 'true';
      case 'e':
        return errorOf(raw);
      case 'd':
        return serialOf(raw, context.is1904);
      default:
        return numberOf(raw);
    }
  };

  const formulaOf = ({ formula, column }: ScannedCell, row: number): string | null => {
    if (formula === null || formula.attributes['t'] === 'dataTable') return null;
    return withoutPrefixes(textOf(formula, row, column) ?? '') || null;
  };

  return (row) => {
    const cells: Cell[] = [];
    for (const scanned of row.cells) {
      const value = valueOf(scanned);
      const formula = formulaOf(scanned, row.row);
      const cell: Cell = {
        value: value === null && formula === null && isLost(scanned) ? unknownValue(null) : value,
        formula,
        style: context.styles[Number(scanned.attributes['s'] ?? 0)] ?? context.styles[0] ?? DEFAULT_STYLE,
      };
      const written = scanned.formula?.attributes;
      if (written?.['t'] === 'array' && written['ref'] !== undefined) {
        cell.arrayRange = written['ref'];
        // What is dynamic says so by its cell's metadata.
        if (scanned.attributes['cm'] === undefined) cell.isFixedArray = true;
      }
      cells[scanned.column] = cell;
    }
    return cells;
  };
}

/** Where a text is missing, another would stand in the cell as soon as one is added. */
function stringOf(raw: string, { strings }: CellContext): string {
  const text = strings[Number(raw)];
  if (text === undefined) throw new NotAWorkbook('not a workbook', `no text ${raw}`);
  return text;
}

/** Whether a cell has a formula that stands elsewhere: a data table's, or one shared with a cell that is not there. */
function isLost({ formula }: ScannedCell): boolean {
  return ['dataTable', 'shared'].includes(formula?.attributes['t'] ?? '');
}

function numberOf(raw: string): number | string | null {
  if (raw.trim() === '') return null;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

const DAY = 86_400_000;

/** The serial number of an ISO 8601 date, as strict files may hold: 2026-03-12 is 46093, or 44631 counted from 1904. */
function serialOf(iso: string, is1904: boolean): number | string {
  const time = Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, '')}Z` : `${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return (time - (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}
