import { bookImage } from './bookImage';
import type { Book } from '../../workbench/book/book';

/** Whether all is written in a workbook that would look so when nothing has failed; its looks may be missing. */
export function isComplete(book: Book, after: object): boolean {
  const [now, then] = [bookImage(book), after].map((image) => JSON.stringify(withoutLooks(image)));
  return now === then;
}

/** An image of a workbook without what may fail by itself: widths, frozen panes, print set-up, conditional formats, and the names that say so. */
export function withoutLooks(image: object): object {
  const { sheets, names, ...rest } = image as {
    readonly sheets: readonly Readonly<Record<string, unknown>>[];
    readonly names: readonly { readonly name: string }[];
  };
  const none = {
    showGridlines: true,
    columnWidths: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: null,
    conditionalFormats: [],
  };
  const others = names.filter(({ name }) => !name.startsWith('Kommuneandel_nyt_ark'));
  return { ...rest, names: others, sheets: sheets.map((sheet) => ({ ...sheet, ...none })) };
}
