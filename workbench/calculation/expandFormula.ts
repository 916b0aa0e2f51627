import type { Book, DefinedName, Rectangle, Sheet } from '../book/book';
import { formatAddress, quoteSheetName } from '../book/addresses';
import { offsetFormula } from '../book/offsetFormula';
import { mapReferences, type Reference } from '../book/references';
import { findSheet } from '../book/sheetNames';
import { parameterNames } from '../xlsx/formula/parameterNames';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import { resolveStructured, type FormulaPlace } from './structuredReference';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** A formula in which only references are left of what points at cells, and what it needs to be calculated. */
export interface ExpandedFormula {
  readonly formula: string;
  readonly precedents: readonly Precedent[];
  /** In upper case. */
  readonly functions: ReadonlySet<string>;
  /** The defined names and tables it uses, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether it may read cells that it does not name (`INDIRECT`, `OFFSET`, `A1:INDEX(…)`). */
  readonly isDynamic: boolean;
}

/** How far down and to the right any sheet of the workbook holds something. */
export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

/** These ask where a reference is, not what is in it. */
export const POSITIONAL_FUNCTIONS: readonly string[] = ['ROW', 'ROWS', 'COLUMN', 'COLUMNS'];

/** Names may stand for names; deeper than this they stand for themselves. */
const DEEPEST = 20;
const DYNAMIC = new Set(['INDIRECT', 'OFFSET']);
const CONSTANTS = new Set(['true', 'false']);
/** `A1#`, `@A1:A9`, and two areas with only a space between: the engine reads them, but not as Excel does. */
const MISREAD = /[A-Z)]\$?\d*#(?!REF|DIV|N\/A|NAME|NUM|NULL|VALUE)|@|[A-Z]\$?\d+\s+\$?[A-Z]+\$?\d/i;

/**
 * Puts references in the place of defined names and structured references, so that the engine need know
 * neither. undefined for a formula that only Excel can calculate: of another workbook, over several sheets at
 * once, with a name that does not exist.
 */
export function expandFormula(
  book: Book,
  formula: string,
  place: FormulaPlace,
  size: UsedSize,
): ExpandedFormula | undefined {
  const functions = new Set<string>();
  const names = new Set<string>();
  const expanded = expand(formula, place, 0);
  if (expanded === undefined) return undefined;
  if (MISREAD.test(expanded.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'))) return undefined;
  const precedents: Precedent[] = [];
  const isPositional = POSITIONAL_FUNCTIONS.some((name) => functions.has(name));
  const plain = mapReferences(expanded, (reference) => {
    const sheet = reference.sheet === null ? place.sheet : findSheet(book, reference.sheet);
    if (sheet === undefined) return null;
    precedents.push({ sheet, area: reference.area });
    // The engine knows sheets only in their own spelling.
    const spelled = { ...reference, sheet: reference.sheet === null ? null : sheet.name };
    return isPositional ? spelled : clipped(spelled, size);
  });
  const isDynamic =
    [...functions].some((name) => DYNAMIC.has(name)) || /\)\s*:|:\s*[A-Z.]+\(/i.test(withoutTexts(plain));
  return { formula: plain, precedents, functions, names, isDynamic };

  function expand(text: string, at: FormulaPlace, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    const parameters = parameterNames(text);
    let result = '';
    for (const token of formulaTokens(text)) {
      const replaced = replace(token, at, parameters, depth);
      if (replaced === undefined) return undefined;
      result += replaced;
    }
    return result;
  }

  function replace(
    token: FormulaToken,
    at: FormulaPlace,
    parameters: ReadonlySet<string>,
    depth: number,
  ): string | undefined {
    if (token.sheet?.includes(':') === true) return undefined;
    switch (token.kind) {
      case 'external':
        return undefined;
      case 'function':
        if (!parameters.has(token.word.toLowerCase())) functions.add(token.word.toUpperCase());
        return token.text;
      case 'structured':
        return structuredArea(token.word, token.text.slice(token.word.length), at);
      case 'name':
        return nameMeaning(token, at, parameters, depth);
      case 'text':
      case 'reference':
      case 'other':
        return token.text;
    }
  }

  function structuredArea(table: string, brackets: string, at: FormulaPlace): string | undefined {
    names.add(table.toLowerCase());
    const found = resolveStructured(book, table, brackets, at);
    if (found === undefined) return undefined;
    return `${quoteSheetName(found.sheet.name)}!${formatAddress(found.area, true)}`;
  }

  function nameMeaning(
    { text, word, sheet }: FormulaToken,
    at: FormulaPlace,
    parameters: ReadonlySet<string>,
    depth: number,
  ): string | undefined {
    const key = word.toLowerCase();
    if (sheet === null && (parameters.has(key) || CONSTANTS.has(key))) return text;
    names.add(key);
    const scope = sheet === null ? at.sheet : findSheet(book, sheet);
    const defined = lookUp(book.names, key, scope);
    if (defined === undefined) return sheet === null ? structuredArea(word, '[]', at) : undefined;
    const meaning = expand(offsetFormula(defined.formula, at.row, at.column), at, depth + 1);
    if (meaning === undefined) return undefined;
    const isReference = formulaTokens(meaning).every(({ kind }) => kind === 'reference');
    return isReference ? meaning : `(${meaning})`;
  }
}

/** Whole columns and rows as far as there is anything in them: the same for all, so that they keep fitting each other. */
function clipped(reference: Reference, { rows, columns }: UsedSize): Reference {
  const { kind, area } = reference;
  if (kind === 'columns') return { ...reference, kind: 'range', area: { ...area, rows } };
  if (kind === 'rows') return { ...reference, kind: 'range', area: { ...area, columns } };
  return reference;
}

/** A name of the sheet's own comes before the workbook's. */
function lookUp(
  names: readonly DefinedName[],
  key: string,
  scope: Sheet | undefined,
): DefinedName | undefined {
  const alike = names.filter(({ name }) => name.toLowerCase() === key);
  return (
    alike.find(({ sheet }) => sheet !== null && sheet === scope) ?? alike.find(({ sheet }) => sheet === null)
  );
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}
