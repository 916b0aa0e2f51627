import { bookImage } from '../workbook/bookImage';
import { openPane, told } from './support/paneOver';
import { recalculated, writtenWorkbook } from './support/workbooks';
import { turns } from '../support/turns';

test('while the user is typing in a cell nothing is read or written; when that ends, everything is done', async () => {
  const book = await writtenWorkbook();
  const [before, after] = [bookImage(book), bookImage(await recalculated(book))];
  const { pane, host } = await openPane(book);
  host.setTyping(true);
  const running = pane.recalculate('own');
  await turns();
  expect(pane.store.get()).toMatchObject({ run: { kind: 'reading' }, outcome: null });
  expect(bookImage(book)).toEqual(before);
  host.setTyping(false);
  await running;
  expect(told(pane)).toBe('done');
  expect(bookImage(book)).toEqual(after);
});

test.each([1, 2, 4, 5])(
  'typing that begins during request %i of a run only makes it wait',
  async (request) => {
    const book = await writtenWorkbook();
    const after = bookImage(await recalculated(book));
    const { pane, host } = await openPane(book);
    const first = host.statistics.requests;
    const typing = { hasBegun: false };
    host.failAt({
      when: (action) => {
        if (!typing.hasBegun && action.request === first + request) {
          host.setTyping((typing.hasBegun = true));
        }
        return false;
      },
    });
    const running = pane.recalculate('own');
    while (!typing.hasBegun) await turns();
    await turns();
    expect(pane.store.get().run).not.toBeNull();
    host.setTyping(false);
    await running;
    expect(told(pane)).toBe('done');
    expect(bookImage(book)).toEqual(after);
  },
);

test('the pane waits too when it looks, goes to a cell or reads the selection', async () => {
  const book = await writtenWorkbook();
  const { pane, host } = await openPane(book);
  host.setTyping(true);
  const looking = pane.look();
  pane.goTo({ sheet: 'Parter', row: 1, column: 0 });
  await turns();
  expect(pane.store.get()).toMatchObject({ isLooking: true, outcome: null });
  host.setTyping(false);
  await looking;
  await turns();
  expect(pane.store.get()).toMatchObject({ isLooking: false, outcome: null });
  expect(book.activeSheet.name).toBe('Parter');
});
