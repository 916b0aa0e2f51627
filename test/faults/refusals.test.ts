import { outcomeTexts } from '../../src/taskpane/run/texts/da';
import type { Failure } from '../../src/taskpane/store/paneState';
import type { ExcelErrorCode } from '../../workbench/book/excelError';
import { bookImage } from '../workbook/bookImage';
import { expectImage } from '../workbook/expectImage';
import { openPane, told } from './support/paneOver';
import { recalculated, workbooks, writtenWorkbook } from './support/workbooks';

/** So many of the actions are tried: each is tried in `workbook/everyFault.ts`, without the pane. */
const EVERY = 97;

describe.each<[ExcelErrorCode, ...Failure[]]>([
  ['GeneralException', 'readFailed', 'writeFailed'],
  ['AccessDenied', 'accessDenied'],
  ['InvalidOperationInCellEditMode', 'excelBusy'],
])('Excel refuses an action with %s', (code, ...failures) => {
  test.each(workbooks)('%s: the workbook is as it was, or complete', async (_, make) => {
    const original = await make();
    const before = bookImage(original);
    const after = bookImage(await recalculated(original));
    const messages = new Set<string>();
    for (let action = 1; ; action += EVERY) {
      const book = structuredClone(original);
      const { pane, host } = await openPane(book);
      const reached = { is: false };
      host.failAt({
        when: ({ sinceSet }) => {
          reached.is ||= sinceSet === action;
          return sinceSet === action;
        },
        code,
        once: true,
      });
      await pane.recalculate('own');
      if (!reached.is) break;
      host.end();
      const isDone = pane.store.get().outcome?.kind === 'done';
      expectImage(book, isDone ? after : before);
      if (!isDone) messages.add(told(pane));
    }
    expect([...messages].sort()).toEqual(failures.map((failure) => outcomeTexts[failure]).sort());
  });
});

test('what went wrong while Excel was busy works at the next try', async () => {
  const book = await writtenWorkbook();
  const after = bookImage(await recalculated(book));
  const { pane, host } = await openPane(book);
  host.failAt({ when: () => true, code: 'InvalidOperationInCellEditMode', once: true });
  await pane.recalculate('own');
  expect(told(pane)).toBe(outcomeTexts.excelBusy);
  await pane.recalculate('own');
  expect(told(pane)).toBe('done');
  expectImage(book, after);
});
