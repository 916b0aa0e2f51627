import type { Book } from '../../book/book';
import type { SerializedSetting } from './appContext';

/** The workbook's document settings as they travel: each value as JSON. */
export function readSettings(book: Book): readonly SerializedSetting[] {
  return [...book.settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
}

/** `Office.context.document.settings.saveAsync()` hands over all settings there are. */
export function writeSettings(book: Book, settings: readonly SerializedSetting[]): void {
  book.settings.clear();
  for (const [name, value] of settings) book.settings.set(name, JSON.parse(value));
}
