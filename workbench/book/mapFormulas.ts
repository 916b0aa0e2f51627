import type { Book, ConditionalFormat, Sheet } from './book';
import { forEachCell } from './cellAt';
import { type FormulaChange, rememberChange } from './formulaChanges';
import { WHOLE_SHEET } from './wholeSheet';

/** Changes every formula of the workbook in place, cells', conditional formats' and defined names', and remembers the change for what is only in the file. */
export function mapFormulas(book: Book, change: FormulaChange): void {
  for (const sheet of book.sheets) {
    mapSheetFormulas(sheet, (formula) => change(formula, sheet));
  }
  for (const name of book.names) {
    name.formula = change(name.formula, name.sheet);
  }
  rememberChange(book, change);
}

/** Changes the formulas of one sheet's cells and conditional formats in place. */
export function mapSheetFormulas(sheet: Sheet, change: (formula: string) => string): void {
  forEachCell(sheet, WHOLE_SHEET, (cell) => {
    if (cell.formula !== null) cell.formula = change(cell.formula);
  });
  for (const format of sheet.conditionalFormats) {
    format.rule = mapRule(format.rule, change);
  }
}

/** A conditional format's rule with its formulas changed. */
export function mapRule(
  rule: ConditionalFormat['rule'],
  change: (formula: string) => string,
): ConditionalFormat['rule'] {
  if (rule === null) return null;
  if (rule.kind === 'custom') return { ...rule, formula: change(rule.formula) };
  return {
    ...rule,
    formula1: change(rule.formula1),
    formula2: rule.formula2 === null ? null : change(rule.formula2),
  };
}
