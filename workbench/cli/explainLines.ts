import type { Calculation } from '../../src/calculation/calculate';
import type { CellPlace } from '../../src/cells/cellPlace';
import { sameName } from '../../src/cells/sameName';
import type { WorkbookState } from '../../src/cells/workbookState';
import type { Language } from '../../src/texts/language';
import { explainCell } from '../../src/views/explain/explainCell';
import { explanationLines } from './explanationLines';
import { figureBlocks } from '../../src/views/explain/figureBlocks';
import { commandTexts } from './commandTexts';

/** Where the figure in a cell of the written workbook comes from, as *Forklar* tells it; an empty line comes first. */
export function explainLines(
  { sheet, row, column }: CellPlace,
  calculation: Calculation,
  state: WorkbookState,
  language: Language,
): string[] {
  const found = state.sheets.find(({ name }) => sameName(name, sheet));
  if (found === undefined) return ['', commandTexts(language).noSheet(sheet)];
  const blocks = figureBlocks(calculation, state);
  const workbook = { calculation, state, blocks, language, isCurrent: true };
  const explained = explainCell({ sheet: found.name, row, column }, workbook);
  return [
    '',
    ...(explained.kind === 'explanation' ? explanationLines(explained.explanation) : [explained.text]),
  ];
}
