import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { commentedWorkbook, FIRST, SECOND } from '../xlsx/commentedWorkbook';
import { errorOf, hostWith, inWorkbook, onSheet } from './client';

function commented(): Host {
  return startHost(openXlsx(commentedWorkbook()));
}

async function commentsOf(host: Host): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/id,items/authorName,items/content,items/resolved');
    await context.sync();
    const located = comments.items.map((comment) => ({ comment, location: comment.getLocation() }));
    for (const { location } of located) location.load('address');
    await context.sync();
    return located.map(({ comment: { id, authorName, content, resolved }, location: { address } }) => [
      id,
      authorName,
      content,
      resolved,
      address,
    ]);
  });
}

test('threads are told with their author, text and cell', async () => {
  expect(await commentsOf(commented())).toEqual([
    [FIRST, 'Mette Madsen', 'Er prisen < 5?', true, "'Ark1'!B2"],
    [SECOND, 'Jens Jensen', 'Se bilag', false, "'Ark1'!B4"],
  ]);
});

test('a comment that is deleted is gone, from the sheet’s collection too', async () => {
  const host = commented();
  await inWorkbook(host, ({ workbook }) => {
    workbook.comments.getItem(FIRST).delete();
  });
  expect(await commentsOf(host)).toMatchObject([[SECOND, 'Jens Jensen', 'Se bilag', false, "'Ark1'!B4"]]);
  const counts = await host.Excel.run(async ({ workbook }) => {
    const own = workbook.worksheets.getItem('Ark1').comments.getCount();
    const other = workbook.worksheets.getItem('Ark2').comments.getCount();
    const first = workbook.comments.getItemAt(0);
    const none = workbook.comments.getItemOrNullObject(FIRST);
    first.load('id');
    none.load('id');
    await workbook.context.sync();
    return [own.value, other.value, first.id, none.isNullObject];
  });
  expect(counts).toEqual([1, 0, SECOND, true]);
});

test('a comment that is not there is ItemNotFound; one on a protected sheet cannot be deleted', async () => {
  const host = commented();
  const missing = inWorkbook(host, ({ workbook }) => {
    workbook.comments.getItem('{X}').delete();
  });
  expect((await errorOf(missing)).code).toBe('ItemNotFound');
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.protection.protect();
  });
  const refused = inWorkbook(host, ({ workbook }) => {
    workbook.comments.getItem(FIRST).delete();
  });
  expect((await errorOf(refused)).code).toBe('AccessDenied');
  expect(host.book.sheets[0]?.comments).toHaveLength(2);
});

test('a workbook made here has no comments', async () => {
  expect(await commentsOf(await hostWith({ Ark1: [['Post']] }))).toEqual([]);
});

test('the names of people are read and written; who saved it last is read only', async () => {
  const host = commented();
  const read = await host.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load('author,company,manager,lastAuthor');
    await context.sync();
    const { author, company, manager, lastAuthor } = properties;
    return [author, company, manager, lastAuthor];
  });
  expect(read).toEqual(['Mette Madsen & co.', 'Skive Kommune', 'Hanne Hansen', 'Jens Jensen']);
  await inWorkbook(host, ({ workbook }) => {
    workbook.properties.author = '';
    workbook.properties.manager = 'Ny';
  });
  expect(host.book.properties).toEqual({
    author: '',
    lastAuthor: 'Jens Jensen',
    manager: 'Ny',
    company: 'Skive Kommune',
  });
});
