import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { turns } from '../../support/turns';

/** Writes a number into A1, waiting for the end of typing or not. */
function write(host: Host, value: number, delayForCellEdit: boolean): Promise<void> {
  return host.Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [[value]];
    await context.sync();
  });
}

const a1 = (host: Host): unknown => host.book.sheets[0]?.rows[0]?.[0]?.value ?? null;

describe('while the user is typing', () => {
  test('what may wait is carried out when that ends, in its order', async () => {
    const host = startHost(newBook('Ark1'));
    host.setTyping(true);
    const writing = [write(host, 1, true), write(host, 2, true)];
    await turns();
    expect(a1(host)).toBeNull();
    host.setTyping(false);
    await Promise.all(writing);
    expect(a1(host)).toBe(2);
  });

  test('what may not is refused', async () => {
    const host = startHost(newBook('Ark1'));
    host.setTyping(true);
    await expect(write(host, 1, false)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(a1(host)).toBeNull();
  });
});

test.each([
  ['request', null],
  ['answer', 1],
] as const)('closed at the %s: nothing is answered any more', async (at, left) => {
  const host = startHost(newBook('Ark1'));
  host.closeAt({ when: () => true, at });
  const answered: string[] = [];
  void write(host, 1, true).finally(() => answered.push('first'));
  void write(host, 2, true).finally(() => answered.push('second'));
  await turns();
  expect(answered).toEqual([]);
  expect(a1(host)).toBe(left);
});

test('an expired session is told as the client tells it, and nothing is carried out', async () => {
  const host = startHost(newBook('Ark1'));
  host.loseAt({ when: () => true, lost: 'session' });
  await expect(write(host, 1, true)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  expect(a1(host)).toBeNull();
});

test.each([true, false])('read-only: %s', async (isReadOnly) => {
  const host = startHost(newBook('Ark1'), { isReadOnly });
  const told = await host.Excel.run(async ({ workbook }) => {
    workbook.load('readOnly');
    await workbook.context.sync();
    return workbook.readOnly;
  });
  expect(told).toBe(isReadOnly);
});
