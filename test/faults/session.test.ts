import { outcomeTexts } from '../../src/taskpane/run/texts/da';
import { bookImage } from '../workbook/bookImage';
import { expectImage } from '../workbook/expectImage';
import { isComplete } from '../workbook/withoutLooks';
import { openPane, told } from './support/paneOver';
import { recalculated, workbooks } from './support/workbooks';

describe.each(workbooks)('the session with Excel on the web expires: %s', (_, make) => {
  test('at each request in turn; the page is loaded again, and what was half-way is put back', async () => {
    const original = await make();
    const before = bookImage(original);
    const after = bookImage(await recalculated(original));
    for (let request = 1; ; request++) {
      const book = structuredClone(original);
      const { pane, host } = await openPane(book);
      const session = { isExpired: false };
      host.loseAt({
        when: ({ sinceSet }) => {
          session.isExpired ||= sinceSet >= request;
          return session.isExpired;
        },
        lost: 'session',
      });
      await pane.recalculate('own');
      host.end();
      if (!session.isExpired) break;
      const { outcome } = pane.store.get();
      // Once everything is written, what is left to take away is no failure; that the look afterwards fails is told.
      if (outcome?.kind === 'failed') expect(told(pane)).toBe(outcomeTexts.connectionLost);

      const again = await openPane(book);
      await again.pane.putBack();
      again.host.end();
      if (!isComplete(book, after)) expectImage(book, before);
    }
  });

  test('before the pane has read anything', async () => {
    const book = await make();
    const before = bookImage(book);
    const { pane, host } = await openPane(book);
    host.loseAt({ when: () => true, lost: 'session' });
    await pane.look();
    expect(told(pane)).toBe(outcomeTexts.connectionLost);
    expectImage(book, before);
  });
});
