import { newBook } from '../../../../workbench/book/newBook';
import { createPageHost } from '../../../../workbench/page/office/pageHost';

test('the traces a request reaches are told, so that older events are registered', () => {
  const host = createPageHost(newBook(), 'a.xlsx');
  const ObjectPaths = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
  const trace = (Id: number) => ({ Id, ActionType: 5, Name: '', ObjectPathId: 0 });
  const failing = { Id: 3, ActionType: 3, Name: 'NoSuchMethod', ObjectPathId: 1 };
  expect(host.execute({ ObjectPaths, Actions: [trace(1), trace(2)] }).TraceIds).toEqual([1, 2]);
  expect(host.execute({ ObjectPaths, Actions: [trace(4), failing, trace(5)] })).toMatchObject({
    TraceIds: [4],
    Error: { Code: 'ApiNotFound' },
  });
});

test('what the user selects is what the add-in reads', () => {
  const book = newBook();
  const host = createPageHost(book, 'a.xlsx');
  host.selected(book.activeSheet, { row: 2, column: 1, rows: 3, columns: 2 });
  expect(host.session.selection.area).toEqual({ row: 2, column: 1, rows: 3, columns: 2 });
});
