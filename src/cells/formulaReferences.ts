import { columnIndex } from './addresses';
import { type Rectangle, ALL_CELLS } from './rectangle';
import { SHEET_COLUMNS, SHEET_ROWS } from './excelLimits';

/** What a formula names: cells of a sheet, or of all from `sheet` to `lastSheet` (`Ark1:Ark3!A1`); a defined name; a table. A sheet is null where none is named. */
export type FormulaReference =
  | {
      readonly kind: 'area';
      readonly sheet: string | null;
      readonly lastSheet: string | null;
      readonly area: Rectangle;
      /** A text names it, so that it stays whatever is moved. */
      readonly isText?: true;
    }
  | {
      readonly kind: 'name';
      readonly sheet: string | null;
      readonly name: string;
      /** It is followed by what it is given: a function, or a name that is one (`LAMBDA`). */
      readonly isCalled?: true;
    }
  | { readonly kind: 'table'; readonly name: string };

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|\[[^\]]+\]${WORD}|${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL})(?![\p{L}\p{N}_.(![])`;
const BRACKETS = String.raw`\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]`;

/** Texts and broken references (`#REFERENCE!` in a Danish Excel) first, which hold none; then cells, tables, names and functions, and numbers, whose `E5` is no cell. */
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?:${SHEET})?#\p{L}+!(?:${AREA})?`,
    String.raw`(?<prefix>${SHEET})?(?:(?<area>${AREA})|(?<word>${WORD})(?<after>\(|${BRACKETS})?)`,
    String.raw`(?<sheet>${SHEET})`,
    BRACKETS,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ].join('|'),
  'giu',
);

/**
 * Everything a formula in en-US form refers to within its workbook, in its order: `'Fordeling Drift'!$B$2`, whole columns
 * and rows, several sheets at once, names, tables, and what a text names that `INDIRECT` is given. Of a text that names a
 * sheet without an address the whole sheet is meant. Other workbooks are left out.
 */
export function formulaReferences(formula: string): FormulaReference[] {
  const isIndirect = INDIRECT.test(formula);
  // Of a sheet's name in two texts, `"'Fordeling "&"Drift'!A1"`, neither is one.
  const joined = isIndirect ? formula.replace(/"\s*&\s*"/g, '') : formula;
  return [...joined.matchAll(TOKEN)].flatMap(({ groups = {} }): FormulaReference[] => {
    const { text, prefix, area, word, after, sheet: lone } = groups;
    if (text !== undefined) return isIndirect ? formulaReferences(unquoted(text, '"')).map(asGiven) : [];
    const sheets = sheetsOf(prefix ?? lone);
    if (sheets === 'outside') return [];
    if (lone !== undefined) return [{ kind: 'area', ...sheets, area: ALL_CELLS }];
    if (area !== undefined) {
      const cells = referredArea(area);
      return cells === null ? [] : [{ kind: 'area', ...sheets, area: cells }];
    }
    if (word === undefined || (after === undefined && TRUTH.test(word))) return [];
    if (after === '(') return [{ kind: 'name', sheet: sheets.sheet, name: word, isCalled: true }];
    const [, row, column] = (sheets.sheet === null ? null : R1C1.exec(word)) ?? [];
    if (row !== undefined && column !== undefined) {
      const cell = { row: Number(row) - 1, column: Number(column) - 1, rows: 1, columns: 1 };
      return [{ kind: 'area', ...sheets, area: cell }];
    }
    return [
      after === undefined ? { kind: 'name', sheet: sheets.sheet, name: word } : { kind: 'table', name: word },
    ];
  });
}

/**
 * A formula with texts in place of what it refers to, where `INDIRECT` may be given an address that is put together from
 * them: `=INDIRECT("'"&A1&"'!D2")` is `=INDIRECT("'"&"Fordeling Drift"&"'!D2")`. Others are as they are.
 *
 * @param textOf what stands in the cell of an address or a name; null where that is no text.
 */
export function withTextsOf(formula: string, textOf: (reference: string) => string | null): string {
  if (!INDIRECT.test(formula)) return formula;
  return formula.replace(TOKEN, (token: string, ...found: unknown[]) => {
    const { area, word, after } = found.at(-1) as Partial<Record<string, string>>;
    const isCells = area !== undefined || (word !== undefined && after === undefined && !TRUTH.test(word));
    const text = isCells ? textOf(token) : null;
    return text === null ? token : `"${text.replaceAll('"', '""')}"`;
  });
}

/**
 * What a formula says beside the cells it refers to, and however a program writes it down: `=VLOOKUP("Skive",'Ark 1'!A1:F6,3,
 * FALSE)` and `=VLOOKUP("Skive",Ark!B1:G6, 3,FALSE())` are `=VLOOKUP("Skive",,3,FALSE)`.
 */
export function formulaWords(formula: string): string {
  return formula
    .replace(TOKEN, (token: string, ...found: unknown[]) => {
      const { text, area, word, after = '' } = found.at(-1) as Partial<Record<string, string>>;
      if (text !== undefined) return text;
      if (word === undefined) return area !== undefined || /[!]/.test(token) ? '' : token;
      return `${word}${after}`.toUpperCase();
    })
    .replace(/("(?:[^"]|"")*")|\s+|\(\)/g, '$1');
}

const INDIRECT = /\bINDIRECT\(/i;

/** What is no name. */
const TRUTH = /^(?:TRUE|FALSE)$/i;

/** A cell as `INDIRECT` may be given it: `'Fordeling Drift'!R2C3`. */
const R1C1 = /^R(\d+)C(\d+)$/i;

/** `INDIRECT` is given addresses that are worked out: what follows a sheet in `"'Fordeling Drift'!C"&ROW()` is only a part of one. */
function asGiven(reference: FormulaReference): FormulaReference {
  if (reference.kind === 'area') return { ...reference, isText: true };
  if (reference.kind !== 'name' || reference.sheet === null) return reference;
  return { kind: 'area', sheet: reference.sheet, lastSheet: null, area: ALL_CELLS, isText: true };
}

interface Sheets {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
}

/** The sheets before an address: `'Ark 1:Ark 3'!`, none, or those of another workbook. */
function sheetsOf(prefix: string | undefined): Sheets | 'outside' {
  if (prefix === undefined) return { sheet: null, lastSheet: null };
  const name = unquoted(prefix.slice(0, -1), "'");
  if (name.includes('[')) return 'outside';
  // No sheet's name has a colon of its own.
  const [sheet = '', lastSheet = null] = name.split(':');
  return { sheet, lastSheet };
}

function unquoted(text: string, mark: string): string {
  return text.startsWith(mark) ? text.slice(1, -1).replaceAll(mark + mark, mark) : text;
}

/** The cells of `$B$2`, `B9:A2`, `A:D` or `2:9`; null where they lie beyond a sheet. */
export function referredArea(text: string): Rectangle | null {
  const [one = '', other = one] = text.replaceAll('$', '').toUpperCase().split(':');
  const columns = spanOf(columnOf(one), columnOf(other), SHEET_COLUMNS);
  const rows = spanOf(rowOf(one), rowOf(other), SHEET_ROWS);
  if (columns === null || rows === null) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

function columnOf(cell: string): number | null {
  const letters = cell.replace(/\d+$/, '');
  return letters === '' ? null : columnIndex(letters);
}

function rowOf(cell: string): number | null {
  const digits = /\d+$/.exec(cell)?.[0];
  return digits === undefined ? null : Number(digits) - 1;
}

/** From one to the other, whichever comes first; all where neither is named. */
function spanOf(
  one: number | null,
  other: number | null,
  size: number,
): { readonly first: number; readonly count: number } | null {
  if (one === null || other === null) return { first: 0, count: size };
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  return first < 0 || last >= size ? null : { first, count: last - first + 1 };
}
