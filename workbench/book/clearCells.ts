import type { Rectangle, Sheet } from './book';
import { intersection } from './areas';
import { forEachCell } from './cellAt';
import { cutFormats } from './conditionalFormats';
import { DEFAULT_STYLE, restyle } from './styles';

/** Clears an area's contents, its looks, or both with merges and links, as `Range.clear` does. */
export function clearCells(sheet: Sheet, area: Rectangle, what: 'All' | 'Contents' | 'Formats'): void {
  forEachCell(sheet, area, (cell) => {
    if (what !== 'Formats') {
      cell.value = null;
      cell.formula = null;
      delete cell.arrayRange;
    }
    if (what === 'All') delete cell.hyperlink;
    cell.style = what === 'Contents' ? restyle(cell.style, { quotePrefix: false }) : DEFAULT_STYLE;
  });
  if (what === 'Contents') return;
  cutFormats(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}
