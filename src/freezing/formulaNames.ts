/** A name in a formula: of a function where it is called, or of a defined name. */
export interface FormulaName {
  readonly name: string;
  /** The sheet before its `!`; null where there is none. */
  readonly sheet: string | null;
  readonly isCalled: boolean;
}

/**
 * Texts, quoted sheets, what stands in brackets (columns of tables, other workbooks), and words: tried in that order,
 * so that none begins inside another. In brackets an apostrophe takes the next character as it is.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\]|[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*/gu;

/**
 * The names in a formula, in their order, cell addresses among them; not what is in a text, in a sheet's name, in a
 * column's name or in another workbook. `=FORDEL(Ark1!Beløb,"ANDEL(")` has `FORDEL`, called, and `Beløb` of `Ark1`.
 */
export function formulaNames(formula: string): FormulaName[] {
  const names: FormulaName[] = [];
  let sheet: string | null = null;
  let sheetEnd = -1;
  let workbookEnd = -1;
  for (const match of formula.matchAll(PARTS)) {
    const [part] = match;
    const end = match.index + part.length;
    const next = formula[end];
    const isElsewhere: boolean = match.index === workbookEnd;
    if (next === '!') {
      // What follows belongs to a sheet, or to another workbook.
      sheetEnd = isElsewhere || part.includes('[') ? -1 : end + 1;
      workbookEnd = sheetEnd === -1 ? end + 1 : -1;
      sheet = part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part;
    } else if (part.startsWith('[')) {
      workbookEnd = end;
    } else if (!isElsewhere && !part.startsWith('"') && !part.startsWith("'")) {
      names.push({ name: part, sheet: match.index === sheetEnd ? sheet : null, isCalled: next === '(' });
    }
  }
  return names;
}
