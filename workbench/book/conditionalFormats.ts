import type { ConditionalFormat, Rectangle, Sheet } from './book';
import { intersection, moved, areaWithout } from './areas';
import { mapRule } from './mapFormulas';
import { offsetFormula } from './offsetFormula';

/** An identifier none of the sheet's conditional formats has. */
export function freeFormatId(sheet: Sheet): string {
  const taken = new Set(sheet.conditionalFormats.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`{CF-${number}}`)) number++;
  return `{CF-${number}}`;
}

/** Takes an area out of the sheet's conditional formats; one that reaches beyond it is split into what is left. */
export function cutFormats(sheet: Sheet, area: Rectangle): void {
  const formats = sheet.conditionalFormats;
  sheet.conditionalFormats = [];
  for (const format of formats) {
    if (intersection(format.range, area) === null) {
      sheet.conditionalFormats.push(format);
      continue;
    }
    const [first, ...rest] = areaWithout(format.range, area);
    if (first !== undefined) sheet.conditionalFormats.push({ ...placed(format, first), id: format.id });
    for (const piece of rest) {
      sheet.conditionalFormats.push({
        ...placed(format, piece),
        id: `${format.id}:${piece.row}:${piece.column}`,
      });
    }
  }
}

/** Copies the conditional formats of an area, as far as they reach into it, some rows down and columns right, perhaps to another sheet. */
export function copyFormats(
  source: Sheet,
  area: Rectangle,
  target: Sheet,
  rows: number,
  columns: number,
): void {
  for (const format of [...source.conditionalFormats]) {
    const piece = intersection(format.range, area);
    if (piece === null) continue;
    target.conditionalFormats.push({
      ...placed(format, moved(piece, rows, columns)),
      id: freeFormatId(target),
    });
  }
}

/** A conditional format on another range; its formulas, which are relative to the top left cell, go along. */
function placed(format: ConditionalFormat, range: Rectangle): ConditionalFormat {
  const rows = range.row - format.range.row;
  const columns = range.column - format.range.column;
  return { ...format, range, rule: mapRule(format.rule, (formula) => offsetFormula(formula, rows, columns)) };
}
