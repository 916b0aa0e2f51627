import type { Book, BookValue, DefinedName, Rectangle, Sheet } from '../book/book';
import { formatAddress, quoteSheetName } from '../book/addresses';
import { offsetFormula } from '../book/offsetFormula';
import { mapReferences, type Reference } from '../book/references';
import { findSheet } from '../book/sheetNames';
import { parameterNames } from '../xlsx/formula/parameterNames';
import { countsBlanks } from './countsBlanks';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import { addressOfR1C1 } from './r1c1';
import { withReferences } from './referenceCalls';
import { resolveStructured, type HomeCell } from './structuredReference';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** A formula in which only references are left of what points at cells, and what it needs to be calculated. */
export interface ExpandedFormula {
  /** null where only Excel can calculate it: what else is told of it is then what could be read. */
  readonly formula: string | null;
  /** The same with whole columns and rows as they are written. */
  readonly unclipped: string;
  readonly precedents: readonly Precedent[];
  /** In upper case. */
  readonly functions: ReadonlySet<string>;
  /** The defined names and tables it uses, in lower case, and the sheets (`kontrol!`) that it finds by their names. */
  readonly names: ReadonlySet<string>;
  /** Whether what it reads depends on what stands in cells, as with `INDIRECT("A"&B1)`. */
  readonly isDynamic: boolean;
}

/** How far down and to the right any sheet of the workbook holds something. */
export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

/** Gives the value of a part of a formula, in which only references point at cells; undefined where only Excel knows it. */
export type PartValue = (part: string) => BookValue | undefined;

/** These ask where a reference is, not what is in it. */
export const POSITIONAL_FUNCTIONS: readonly string[] = ['ROW', 'ROWS', 'COLUMN', 'COLUMNS'];

/** Names may stand for names; deeper than this they stand for themselves. */
const DEEPEST = 20;
/** Areas of fewer rows or columns are read as they are. */
const LARGE = 5000;
const CONSTANTS = new Set(['true', 'false']);
/** `A1#`, `@A1:A9`, and two areas with only a space between: the engine reads them, but not as Excel does. */
const MISREAD = /[A-Z)]\$?\d*#(?!REF|DIV|N\/A|NAME|NUM|NULL|VALUE)|@|[A-Z]\$?\d+\s+\$?[A-Z]+\$?\d/i;

/**
 * Puts references in the place of defined names, structured references and calls that give references, so that the
 * engine need know none of them. Only Excel can calculate a formula of another workbook, over several sheets at once,
 * with a name that does not exist, or with a call whose reference cannot be told.
 *
 * @param valueOf what makes dynamic references known; null where they are not wanted yet.
 */
export function expandFormula(
  book: Book,
  formula: string,
  place: HomeCell,
  size: UsedSize,
  valueOf: PartValue | null = null,
): ExpandedFormula {
  const functions = new Set<string>();
  const names = new Set<string>();
  const precedents: Precedent[] = [];
  const found = { isKnown: true, isDynamic: false, isClipped: false };
  const parameters = parameterNames(formula);

  const named = expand(formula, place, 0);
  const isPositional = POSITIONAL_FUNCTIONS.some((name) => functions.has(name));
  const referring = withReferences(named, { valueOf: partValue, areaOf, referenceIn });
  const plain = plainOf(referring ?? named);
  const isComputable =
    found.isKnown &&
    referring !== undefined &&
    !MISREAD.test(withoutTexts(plain)) &&
    !(found.isClipped && countsBlanks(plain));
  const { isDynamic } = found;
  return {
    formula: isComputable ? plain : null,
    unclipped: referring ?? named,
    precedents,
    functions,
    names,
    isDynamic,
  };

  /** Without names and structured references; what is not known stays, and is noted. */
  function expand(text: string, at: HomeCell, depth: number): string {
    const own = depth === 0 ? parameters : parameterNames(text);
    return formulaTokens(text)
      .map((token) => {
        // Names that stand for names need not be followed once the formula is Excel's.
        if (depth > 0 && !found.isKnown) return token.text;
        const replaced = depth > DEEPEST ? undefined : replace(token, at, own, depth);
        found.isKnown &&= replaced !== undefined;
        return replaced ?? token.text;
      })
      .join('');
  }

  function replace(
    token: FormulaToken,
    at: HomeCell,
    given: ReadonlySet<string>,
    depth: number,
  ): string | undefined {
    if (token.sheet?.includes(':') === true) return undefined;
    switch (token.kind) {
      case 'external':
        return undefined;
      case 'function':
        if (!given.has(token.word.toLowerCase())) functions.add(token.word.toUpperCase());
        return token.text;
      case 'structured':
        return structuredArea(token.word, token.text.slice(token.word.length), at);
      case 'name':
        return nameMeaning(token, at, given, depth);
      case 'text':
      case 'reference':
      case 'other':
        return token.text;
    }
  }

  function structuredArea(table: string, brackets: string, at: HomeCell): string | undefined {
    names.add(table.toLowerCase());
    const cells = resolveStructured(book, table, brackets, at);
    if (cells === undefined) return undefined;
    return `${quoteSheetName(cells.sheet.name)}!${formatAddress(cells.area, true)}`;
  }

  function nameMeaning(
    { text, word, sheet }: FormulaToken,
    at: HomeCell,
    given: ReadonlySet<string>,
    depth: number,
  ): string | undefined {
    const key = word.toLowerCase();
    if (sheet === null && (given.has(key) || CONSTANTS.has(key))) return text;
    names.add(key);
    const scope = sheet === null ? at.sheet : findSheet(book, sheet);
    const defined = lookUp(book.names, key, scope);
    if (defined === undefined) return sheet === null ? structuredArea(word, '[]', at) : undefined;
    const meaning = expand(offsetFormula(defined.formula, at.row, at.column), at, depth + 1);
    return isReference(meaning) ? meaning : `(${meaning})`;
  }

  /** With the sheets' own spelling, which is the only one the engine knows; what it reads is noted. */
  function plainOf(text: string): string {
    return mapReferences(text, (reference) => {
      const sheet = reference.sheet === null ? place.sheet : findSheet(book, reference.sheet);
      if (sheet === undefined) return null;
      precedents.push({ sheet, area: reference.area });
      const spelled = { ...reference, sheet: reference.sheet === null ? null : sheet.name };
      return isPositional ? spelled : clipped(spelled);
    });
  }

  /** Large areas as far as there may be anything in them: the same for all, so that they keep fitting each other. */
  function clipped(reference: Reference): Reference {
    const { area } = reference;
    const rows = area.rows > LARGE ? Math.min(area.rows, size.rows) : area.rows;
    const columns = area.columns > LARGE ? Math.min(area.columns, size.columns) : area.columns;
    if (rows === area.rows && columns === area.columns) return reference;
    found.isClipped = true;
    return { ...reference, kind: 'range', area: { ...area, rows, columns } };
  }

  function partValue(part: string): BookValue | undefined {
    const constant = constantOf(part);
    if (constant !== undefined) return constant;
    found.isDynamic = true;
    // What LET and LAMBDA name has a value only inside.
    const isOpen = formulaTokens(part).some(
      ({ kind, word }) => kind === 'name' && parameters.has(word.toLowerCase()),
    );
    const plainPart = plainOf(part);
    return isOpen || !found.isKnown ? undefined : valueOf?.(plainPart);
  }

  function areaOf(part: string): { readonly sheet: string; readonly area: Rectangle } | undefined {
    const [token, ...others] = formulaTokens(part.replace(/^\((.*)\)$/, '$1'));
    if (token?.kind !== 'reference' || others.length > 0) return undefined;
    let named: Reference | undefined;
    mapReferences(token.text, (reference) => (named = reference));
    const sheet = named?.sheet == null ? place.sheet : findSheet(book, named.sheet);
    return named === undefined || sheet === undefined ? undefined : { sheet: sheet.name, area: named.area };
  }

  function referenceIn(text: string, isA1: boolean): string | undefined {
    const [, prefix = '', address = ''] = /^((?:'(?:[^']|'')+'|[^'!]+)!)?([^]*)$/.exec(text.trim()) ?? [];
    const inA1 = isA1 ? address : addressOfR1C1(address, place);
    const [token, ...others] = formulaTokens(prefix + (inA1 ?? ''));
    if (text.trim() === '') return '#REF!';
    if (inA1 === undefined || token === undefined || others.length > 0) return undefined;
    const { sheet } = token;
    if (sheet !== null) names.add(`${sheet.toLowerCase()}!`);
    if (token.kind === 'reference') {
      return sheet === null || findSheet(book, sheet) !== undefined ? token.text : '#REF!';
    }
    const meaning =
      token.kind === 'name' || token.kind === 'structured' ? replace(token, place, new Set(), 0) : undefined;
    // A name for a formula or a constant is no reference to INDIRECT.
    return meaning === undefined || isReference(meaning) ? meaning : '#REF!';
  }
}

function constantOf(part: string): BookValue | undefined {
  if (/^"(?:[^"]|"")*"$/.test(part)) return part.slice(1, -1).replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?$/.test(part)) return Number(part);
  return /^(?:TRUE|FALSE)$/i.test(part) ? part.toUpperCase() === 'TRUE' : undefined;
}

function isReference(text: string): boolean {
  return formulaTokens(text).every(({ kind }) => kind === 'reference');
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
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
}
