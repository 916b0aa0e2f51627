import { watchWorkbook } from '../../src/workbook/interaction/watchWorkbook';
import { exampleBook, paneOn } from './paneOn';

/** Each request takes 50 to 300 ms in Excel on the web. */
test('the example is read in three requests and watched by a fourth, and recalculated and looked at again in eight', async () => {
  const { pane, host } = paneOn(await exampleBook());
  const count = async (task: () => Promise<unknown>): Promise<number> => {
    const before = host.statistics.requests;
    await task();
    return host.statistics.requests - before;
  };
  expect(await count(() => Promise.all([watchWorkbook(host.Excel, pane), pane.look()]))).toBe(4);
  expect(await count(() => pane.recalculate('own'))).toBeLessThanOrEqual(8);
  expect(await count(() => pane.recalculate('own'))).toBeLessThanOrEqual(7);
  expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
});

test('where Excel calculates only when asked, old input is told of, and our sheets are calculated all the same', async () => {
  const { pane, host } = paneOn(await exampleBook());
  host.setCalculation('Manual');
  await pane.look();
  // The host has not been asked to calculate since the example was put in.
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ark1').getRange('A1').formulas = [['=1+1']];
    await context.sync();
  });
  await pane.look();
  pane.openTab('control');
  await pane.look();
  const codes = pane.store.get().calculation?.findings.map(({ code }) => code);
  expect(codes).toContain('input-not-calculated');
  await pane.recalculate('own');
  expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
  expect(pane.store.get().read?.state.isStale).toBeUndefined();
});
