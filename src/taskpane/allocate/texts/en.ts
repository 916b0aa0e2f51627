import type { ReadingButtonTexts } from './da';

export const readingButtonTexts: ReadingButtonTexts = {
  readHere: 'Read the table you are in',
  pasteText: 'Paste text from a PDF',
  insertMunicipalities: 'Insert municipalities',
};
