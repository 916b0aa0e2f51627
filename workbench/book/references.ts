import type { Rectangle } from './book';
import { columnIndex, columnLetters, quoteSheetName } from './addresses';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** A reference to cells in a formula, such as `'Mit ark'!$A1:B$9`. */
export interface Reference {
  readonly kind: 'cell' | 'range' | 'rows' | 'columns';
  /** null where the formula names no sheet. */
  readonly sheet: string | null;
  readonly area: Rectangle;
  /** Which ends carry a `$`. */
  readonly fixed: {
    readonly firstRow: boolean;
    readonly firstColumn: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${NAME})`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|${COLUMNS}|${ROWS}|${CELL})(?![\p{L}\p{N}_.(!])`;

/**
 * What a formula is made of, as far as references go. First what must not be taken for a reference: text,
 * errors, structured references, other workbooks, several sheets at once; then references, then sheet
 * names in front of a defined name, then words and numbers.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#REF!(?:${AREA})?`,
    String.raw`\[[^\[\]]+\]${NAME}!(?:${AREA})?`,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`${NAME}:${NAME}!(?:${AREA})?`,
    String.raw`(?<prefix>${SHEET}!)?(?<area>${AREA})`,
    String.raw`(?<loneSheet>${SHEET})!`,
    NAME,
    String.raw`\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** What a reference becomes: another, a text in its place, or null for one whose cells are gone (`#REF!`). */
export type ReferenceChange = (reference: Reference) => Reference | string | null;

/** A formula with its references changed; everything else, and a reference that is given back as it was, keeps its spelling. */
export function mapReferences(
  formula: string,
  change: ReferenceChange,
  changeSheet: (sheet: string) => string | null = () => null,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { prefix?: string; area?: string; loneSheet?: string };
    if (groups.loneSheet !== undefined) return changeSheet(unquote(groups.loneSheet)) ?? token;
    if (groups.area === undefined || isOutside(groups.prefix)) return token;
    const reference = readReference(groups.prefix, groups.area);
    if (reference === null) return token;
    const changed = change(reference);
    if (changed === reference) return token;
    if (changed === null) return `${groups.prefix ?? ''}#REF!`;
    return typeof changed === 'string' ? changed : formatReference(changed);
  });
}

/** Whether a formula may name a sheet: where its name stands nowhere in the text, nothing in it has to be looked at. */
export function mayName(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** `'[Bog2.xlsx]Ark1'!` and `'Ark 1:Ark 3'!` lead out of this workbook or over several sheets: left alone. */
function isOutside(prefix: string | undefined): boolean {
  return prefix !== undefined && /[[\]:]/.test(prefix);
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function readReference(prefix: string | undefined, text: string): Reference | null {
  const [one = '', other = one] = text.split(':');
  const a = readEnd(one);
  const b = readEnd(other);
  const kind =
    a.row === null ? 'columns' : a.column === null ? 'rows' : text.includes(':') ? 'range' : 'cell';
  const [top, bottom] = inOrder(a.row, b.row, a.fixedRow, b.fixedRow, MAX_ROWS);
  const [left, right] = inOrder(a.column, b.column, a.fixedColumn, b.fixedColumn, MAX_COLUMNS);
  if (top.index < 0 || bottom.index >= MAX_ROWS || right.index >= MAX_COLUMNS) return null;
  return {
    kind,
    sheet: prefix === undefined ? null : unquote(prefix.slice(0, -1)),
    area: {
      row: top.index,
      column: left.index,
      rows: bottom.index - top.index + 1,
      columns: right.index - left.index + 1,
    },
    fixed: {
      firstRow: top.fixed,
      firstColumn: left.fixed,
      lastRow: bottom.fixed,
      lastColumn: right.fixed,
    },
  };
}

interface End {
  readonly index: number;
  readonly fixed: boolean;
}

function inOrder(
  one: number | null,
  other: number | null,
  oneFixed: boolean,
  otherFixed: boolean,
  max: number,
): [End, End] {
  const first = { index: one ?? 0, fixed: oneFixed };
  const last = { index: other ?? max - 1, fixed: otherFixed };
  return first.index <= last.index ? [first, last] : [last, first];
}

function readEnd(text: string): {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
} {
  const [, columnMark, column = '', rowMark, row = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const fixedRow = rowMark === '$' || (column === '' && columnMark === '$');
  return {
    column: column === '' ? null : columnIndex(column),
    row: row === '' ? null : Number(row) - 1,
    fixedColumn: columnMark === '$',
    fixedRow,
  };
}

/** A reference as it stands in a formula. */
export function formatReference({ kind, sheet, area, fixed }: Reference): string {
  const row = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${index + 1}`;
  const column = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${columnLetters(index)}`;
  const top = kind === 'columns' ? '' : row(area.row, fixed.firstRow);
  const bottom = kind === 'columns' ? '' : row(area.row + area.rows - 1, fixed.lastRow);
  const left = kind === 'rows' ? '' : column(area.column, fixed.firstColumn);
  const right = kind === 'rows' ? '' : column(area.column + area.columns - 1, fixed.lastColumn);
  const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
  return kind === 'cell' ? prefix + left + top : `${prefix}${left}${top}:${right}${bottom}`;
}
