import type { Book } from '../../workbench/book/book';
import { bookImage } from './bookImage';

/** Expects a workbook to have this image. As `toEqual`, which takes its time over thousands of workbooks and is asked only where they differ. */
export function expectImage(book: Book, image: object): void {
  const actual = bookImage(book);
  if (JSON.stringify(actual) !== JSON.stringify(image)) expect(actual).toEqual(image);
}
