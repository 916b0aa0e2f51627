import type { Book } from '../../book/book';
import { formulaChangesOf } from '../../book/formulaChanges';
import { partText, type PartsToWrite } from '../opc/parts';
import { parseXml } from '../xml/parseXml';
import { xmlPart } from '../xml/xmlPart';
import type { WorkbookPackage } from '../workbook/workbookPackage';
import { followOf } from './follow';
import { followedVml } from './followedVml';
import { followedXml } from './followedXml';
import { referringParts } from './referringParts';

/** What a sheet's part may hold that refers to cells and that the book does not. */
const MAY_REFER =
  /sqref|<(?:\w+:)?(?:brk|formula1|f|from|cellWatch|inputCells|sortState|webPublishItem|customSheetView|dataRef)[ >]/;
const NOTHING = { open: () => undefined, text: () => undefined, close: () => undefined };

/**
 * Lets everything in the package follow that refers to cells and that the book does not hold: charts, drawings, pivot
 * tables, controls, comments, validations, sparklines, page breaks … as formulas have followed.
 * `parts` is changed in place; a part in which nothing moves stays byte for byte.
 */
export function followReferences(
  parts: PartsToWrite,
  { part: workbookPart, entries }: WorkbookPackage,
  book: Book,
): void {
  if (formulaChangesOf(book).length === 0) return;
  const follow = followOf(book);
  const kind = 'worksheet';
  const own = book.sheets.flatMap((home) => (home.part === null ? [] : { part: home.part, kind, home }));
  const others = [workbookPart, ...entries.map(({ otherPart }) => otherPart ?? [])].flat();
  const starts = [...others.map((part) => ({ part, kind: '', home: null })), ...own];
  for (const { part, kind, home } of [...own, ...referringParts(parts, starts)]) {
    const text = partText(parts, part);
    if (kind === 'worksheet' && !MAY_REFER.test(text)) continue;
    const followHere = (reference: string): string => follow(reference, home);
    const followed =
      kind === 'vmlDrawing'
        ? followedVml(text, followHere)
        : followedXml(parseXml(text, 'sheetData', NOTHING), followHere);
    if (followed !== text) parts.set(part, xmlPart(followed));
  }
}
