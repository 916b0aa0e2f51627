import type { Book, Sheet } from '../../book/book';
import { formulaChangesOf } from '../../book/formulaChanges';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import type { WorkbookPackage } from '../workbook/workbookPackage';
import type { Follow } from './follow';
import { followedXml } from './followedXml';
import { referringParts } from './referringParts';

/** What a sheet's part may hold that refers to cells and that the book does not. */
const MAY_REFER = /sqref|<(?:\w+:)?(?:brk|formula1|f|from|cellWatch|inputCells|sortState|webPublishItem)[ >]/;
const NOTHING = { open: () => undefined, text: () => undefined, close: () => undefined };

/**
 * Lets everything in the package follow that refers to cells and that the book does not hold: charts, drawings, pivot
 * tables, controls, validations, sparklines, page breaks … as formulas have followed. Notes come with the comments.
 * `parts` is changed in place; a part in which nothing moves stays byte for byte.
 */
export function followReferences(
  parts: Map<string, Uint8Array>,
  { part: workbookPart, entries }: WorkbookPackage,
  book: Book,
  follow: Follow,
): void {
  if (formulaChangesOf(book).length === 0) return;
  const own = book.sheets.flatMap((sheet) => (sheet.part === null ? [] : [[sheet.part, sheet] as const]));
  const others = entries.flatMap(({ otherPart }) => (otherPart === null ? [] : [[otherPart, null] as const]));
  const referring = referringParts(parts, [[workbookPart, null], ...others, ...own]);
  const rewrite = (part: string, home: Sheet | null, text: string): void => {
    const document = parseXml(text, 'sheetData', NOTHING);
    const followed = followedXml(document, (reference) => follow(reference, home));
    if (followed !== null) parts.set(part, new TextEncoder().encode(inUtf8(followed)));
  };
  for (const [part, home] of [...own, ...referring]) {
    const text = decodeXml(parts.get(part) ?? new Uint8Array());
    if (referring.has(part) || MAY_REFER.test(text)) rewrite(part, home, text);
  }
}

/** What was UTF-16 says so no more. */
function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"');
}
