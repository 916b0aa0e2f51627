import { errorOf, formulasOf, hostWith, onSheet } from './client';
import type { Host } from '../../../workbench/host/startHost';

async function writeThree(host: Host): Promise<void> {
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B1').values = [[2]];
    sheet.getRange('C1').values = [[3]];
  });
}

test('an action that is to fail fails before it has any effect, with the code asked for', async () => {
  const host = await hostWith({ Ark1: [[0, 0, 0]] });
  let writes = 0;
  host.failAt({
    when: ({ location }) => location === 'Range.values' && ++writes === 2,
    code: 'AccessDenied',
  });
  expect(await errorOf(writeThree(host))).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
  host.failAt(null);
  expect(await formulasOf(host, 'Ark1', 'A1:C1')).toEqual([[1, 0, 0]]);
});

test('an object that a failing action would have made is not made', async () => {
  const host = await hostWith({ Ark1: [] });
  host.failAt({ when: ({ location }) => location === 'WorksheetCollection.add' });
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Nyt');
    await context.sync();
  });
  expect((await errorOf(run)).code).toBe('GeneralException');
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Ark1']);
});

test('every action in turn can be made to fail, counted from when the fault was set', async () => {
  const host = await hostWith({ Ark1: [[0, 0, 0]] });
  const before = host.statistics.actions;
  await writeThree(host);
  const actions = host.statistics.actions - before;
  const failed: number[] = [];
  for (let at = 1; at <= actions; at++) {
    host.failAt({ when: ({ sinceSet }) => sinceSet === at });
    await writeThree(host).catch(() => failed.push(at));
  }
  expect(actions).toBeGreaterThan(9);
  expect(failed).toEqual(Array.from({ length: actions }, (_, index) => index + 1));
});

test('a fault may strike once or every time', async () => {
  const host = await hostWith({ Ark1: [[0, 0, 0]] });
  const onWrite = { when: ({ location }: { location: string }) => location === 'Range.values' };
  host.failAt({ ...onWrite, once: true });
  await errorOf(writeThree(host));
  await writeThree(host);
  host.failAt(onWrite);
  await errorOf(writeThree(host));
  expect((await errorOf(writeThree(host))).code).toBe('GeneralException');
});

test.each([
  ['request', [[0, 0, 0]]],
  ['answer', [[1, 2, 3]]],
] as const)('a lost %s leaves %j', async (lost, cells) => {
  const host = await hostWith({ Ark1: [[0, 0, 0]] });
  host.loseAt({ when: ({ sinceSet }) => sinceSet === 1, lost });
  await expect(writeThree(host)).rejects.toMatchObject({ name: 'RichApi.Error' });
  host.loseAt(null);
  expect(await formulasOf(host, 'Ark1', 'A1:C1')).toEqual(cells);
});
