import type { BookProperties } from '../../../workbench/book/book';
import { newBook } from '../../../workbench/book/newBook';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { COMMENTED_PARTS, commentedWorkbook } from './commentedWorkbook';
import { partsOf, partText, simplePackage, worksheet } from './packageOf';

const NAMES: BookProperties = {
  author: 'Mette Madsen & co.',
  lastAuthor: 'Jens Jensen',
  manager: 'Hanne Hansen',
  company: 'Skive Kommune',
};

function savedWith(bytes: Uint8Array, changes: Partial<BookProperties>): Uint8Array {
  const book = openXlsx(bytes);
  Object.assign(book.properties, changes);
  return saveXlsx(book);
}

test('names are read from both parts, and are empty where a file says nothing', () => {
  expect(openXlsx(commentedWorkbook()).properties).toEqual(NAMES);
  expect(openXlsx(simplePackage(worksheet('<sheetData/>'))).properties).toEqual(newBook().properties);
});

test('a name that is cleared goes, and no other part changes', () => {
  const bytes = savedWith(commentedWorkbook(), { author: '', company: '' });
  expect(openXlsx(bytes).properties).toEqual({ ...NAMES, author: '', company: '' });
  expect(partText(bytes, 'docProps/core.xml')).toContain(
    '<dc:title>Telemedicin</dc:title><cp:lastModifiedBy>',
  );
  expect(partText(bytes, 'docProps/app.xml')).toContain('<Manager>Hanne Hansen</Manager></Properties>');
  const parts = partsOf(bytes);
  for (const [path, text] of Object.entries(COMMENTED_PARTS)) {
    if (!path.startsWith('docProps')) expect(new TextDecoder().decode(parts[path])).toBe(text);
  }
});

test.each([
  ['a file that has them', commentedWorkbook()],
  ['a file that has none', simplePackage(worksheet('<sheetData/>'))],
])('a name that is written is read again: %s', (_, bytes) => {
  const written = { author: 'A < B', lastAuthor: 'C', manager: 'D', company: 'E & F' };
  expect(openXlsx(savedWith(bytes, written)).properties).toEqual(written);
});

test('a workbook made here says whose it is only where somebody has said so', () => {
  expect(Object.keys(partsOf(saveXlsx(newBook()))).filter((path) => path.startsWith('docProps'))).toEqual([]);
  const book = newBook();
  book.properties.author = 'Mette';
  expect(openXlsx(saveXlsx(book)).properties.author).toBe('Mette');
});
