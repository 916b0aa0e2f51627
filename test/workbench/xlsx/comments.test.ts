import type { Book } from '../../../workbench/book/book';
import { shiftCells } from '../../../workbench/book/shiftCells';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import {
  COMMENTED_PARTS,
  commentedWorkbook,
  FIRST,
  NOTES_PART,
  PERSONS_PART,
  REPLY,
  SECOND,
  SHAPES_PART,
  THREADS_PART,
  threadsOnly,
} from './commentedWorkbook';
import { partsOf, partText } from './packageOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';

function savedWithout(bytes: Uint8Array, ...ids: readonly string[]): Uint8Array {
  const book = openXlsx(bytes);
  for (const sheet of book.sheets) {
    sheet.comments = sheet.comments.filter(({ id }) => !ids.includes(id));
  }
  return saveXlsx(book);
}

function cellsOf(book: Book): [string, number, number][] {
  return book.sheets.flatMap(({ comments }) =>
    comments.map(({ id, range }): [string, number, number] => [id, range.row, range.column]),
  );
}

test('threads are read with their authors and replies, and classic notes are not among them', () => {
  const [first, second, ...more] = openXlsx(commentedWorkbook()).sheets[0]?.comments ?? [];
  expect(first).toEqual({
    id: FIRST,
    range: { row: 1, column: 1, rows: 1, columns: 1 },
    author: 'Mette Madsen',
    content: 'Er prisen < 5?',
    isResolved: true,
    replies: [{ id: REPLY, author: 'Jens Jensen', content: 'Ja' }],
  });
  expect(second).toMatchObject({ id: SECOND, author: 'Jens Jensen', isResolved: false, replies: [] });
  expect(more).toEqual([]);
});

test('a workbook whose comments nobody touched keeps every part byte for byte', () => {
  const parts = partsOf(saveXlsx(openXlsx(commentedWorkbook())));
  expect(Object.keys(parts).sort()).toEqual(Object.keys(COMMENTED_PARTS).sort());
  for (const [path, text] of Object.entries(COMMENTED_PARTS)) {
    expect(new TextDecoder().decode(parts[path])).toBe(text);
  }
});

test('a thread that is gone is gone with its reply, its note and shape, and the one who wrote nothing else', () => {
  const bytes = savedWithout(commentedWorkbook(), FIRST);
  expect(partText(bytes, THREADS_PART)).not.toContain(FIRST);
  expect(partText(bytes, THREADS_PART)).toContain(SECOND);
  expect(partText(bytes, NOTES_PART)).not.toContain('prisen');
  expect(partText(bytes, NOTES_PART)).toContain('Husk');
  expect(partText(bytes, SHAPES_PART).match(/<x:Row>\d+/g)).toEqual(['<x:Row>0', '<x:Row>3']);
  expect(partText(bytes, PERSONS_PART)).not.toContain('Mette');
  expect(partText(bytes, PERSONS_PART)).toContain('Jens');
  expect(cellsOf(openXlsx(bytes))).toEqual([[SECOND, 3, 1]]);
});

test('without threads their part goes, the classic note stays, and the sheet is as it was', () => {
  const bytes = savedWithout(commentedWorkbook(), FIRST, SECOND);
  const parts = partsOf(bytes);
  expect(Object.keys(parts)).not.toContain(THREADS_PART);
  expect(Object.keys(parts)).not.toContain(PERSONS_PART);
  expect(partText(bytes, '[Content_Types].xml')).not.toMatch(/threadedcomment|person/i);
  expect(partText(bytes, SHEET_LINKS)).not.toContain('threadedComment');
  expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('person');
  expect(partText(bytes, NOTES_PART)).toContain('Husk');
  expect(partText(bytes, SHAPES_PART).match(/<x:Row>\d+/g)).toEqual(['<x:Row>0']);
  expect(partText(bytes, SHEET)).toBe(COMMENTED_PARTS[SHEET]);
});

test('without anything left the notes, their shapes and the sheet’s drawing go too', () => {
  const bytes = savedWithout(threadsOnly(), FIRST, SECOND);
  const parts = Object.keys(partsOf(bytes));
  expect(parts.filter((path) => /comment|vml|person/i.test(path))).toEqual([]);
  expect(partText(bytes, SHEET)).not.toContain('legacyDrawing');
  expect(partText(bytes, SHEET_LINKS)).not.toContain('<Relationship ');
  expect(partText(bytes, '[Content_Types].xml')).not.toMatch(/comment|person/i);
});

test('comments follow their cells when rows come and go', () => {
  const book = openXlsx(commentedWorkbook());
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const band = { first: 0, count: 16_384 };
  shiftCells(book, { sheet, axis: 'rows', at: 2, count: 3, band });
  shiftCells(book, { sheet, axis: 'rows', at: 1, count: -1, band });
  expect(cellsOf(book)).toEqual([[SECOND, 5, 1]]);
  const bytes = saveXlsx(book);
  expect(cellsOf(openXlsx(bytes))).toEqual([[SECOND, 5, 1]]);
  expect(partText(bytes, NOTES_PART)).toContain('<comment ref="B6" authorId="2"');
  expect(partText(bytes, SHAPES_PART).match(/<x:Row>\d+/g)).toEqual(['<x:Row>0', '<x:Row>5']);
});

test('a sheet that is deleted takes its comments and their authors along', () => {
  const book = openXlsx(commentedWorkbook());
  book.sheets = book.sheets.filter(({ name }) => name !== 'Ark1');
  [book.activeSheet] = book.sheets as [Book['activeSheet']];
  const parts = Object.keys(partsOf(saveXlsx(book)));
  expect(parts.filter((path) => /comment|vml|person/i.test(path))).toEqual([]);
});
