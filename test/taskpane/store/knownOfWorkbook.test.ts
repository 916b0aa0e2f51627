import { knownOfWorkbook } from '../../../src/taskpane/store/knownOfWorkbook';
import { exampleBook, paneOn } from '../paneOn';

async function known(recalculated: boolean): Promise<ReturnType<typeof knownOfWorkbook>> {
  const { pane } = paneOn(await exampleBook());
  await pane.look();
  if (recalculated) await pane.recalculate('own');
  pane.showControl('explain');
  await pane.look();
  return knownOfWorkbook(pane.store.get());
}

test('before the sheets are made they are missing, and the findings are not seen', async () => {
  expect(await known(false)).toMatchObject({ sheetsMissing: true, outdated: false, findingsSeen: false });
});

test('who has only looked at an explanation has not seen the findings', async () => {
  // The printed figures of the agreement deviate in some places: 20 warnings.
  expect(await known(true)).toEqual({
    sheetsMissing: false,
    outdated: false,
    findings: 20,
    findingsSeen: false,
  });
});

test('a workbook with no cost rows lacks no sheets of ours', async () => {
  const { pane } = paneOn();
  pane.openTab('keys');
  await pane.look();
  expect(knownOfWorkbook(pane.store.get())).toEqual({
    sheetsMissing: false,
    outdated: false,
    findings: 0,
    findingsSeen: true,
  });
});

test('nothing is known before anything has been read', () => {
  expect(knownOfWorkbook(paneOn().pane.store.get())).toBeNull();
});
