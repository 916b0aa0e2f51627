/** The kinds of words in a formula that this room treats differently; everything else is `other`. */
export type TokenKind = 'text' | 'external' | 'structured' | 'reference' | 'function' | 'name' | 'other';

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** The sheet named in front, without quotes; null where there is none. */
  readonly sheet: string | null;
  /** Without the sheet: the name, the function, the address; of a structured reference the table. */
  readonly word: string;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${NAME}(?::${NAME})?)`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL})(?![\p{L}\p{N}_.(!\[])`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<external>'[^']*\[[^\]]+\](?:[^']|'')*'!|\[[^\]]+\](?:${NAME})?!)`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?:(?<reference>${AREA})|(?<table>${NAME})?(?<structured>${BRACKETS})|(?<function>${NAME})(?=\s*\()|(?<name>${NAME}))`,
    String.raw`#[A-Z][A-Z0-9/_]*[!?]?`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
    String.raw`[^]`,
  ].join('|'),
  'giu',
);
const KINDS: readonly TokenKind[] = ['text', 'external', 'structured', 'reference', 'function', 'name'];

/** Takes a formula apart. The tokens' texts put together are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), (match): FormulaToken => {
    const groups = match.groups ?? {};
    const kind = KINDS.find((candidate) => groups[candidate] !== undefined) ?? 'other';
    const word = kind === 'structured' ? (groups['table'] ?? '') : (groups[kind] ?? match[0]);
    return { kind, text: match[0], sheet: unquoted(groups['sheet']), word };
  });
}

function unquoted(sheet: string | undefined): string | null {
  if (sheet === undefined) return null;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
