import { watchWorkbook } from '../../../src/workbook/interaction/watchWorkbook';
import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { turns } from '../../support/turns';

/** Events by their numbers on the wire. */
const CHANGED = 10;
const SELECTION_CHANGED = 14;
const WORKBOOK = 'Workbook';

async function watched(): Promise<{ host: Host; heard: string[] }> {
  const host = startHost(newBook('Ark1'));
  const heard: string[] = [];
  await watchWorkbook(host.Excel, {
    onChanged: () => heard.push('changed'),
    onSelected: () => heard.push('selected'),
  });
  return { host, heard };
}

const edit = {
  worksheetId: '1',
  changeType: 'RangeEdited',
  source: 'Local',
  address: 'A1',
  shiftDirection: 'None',
};

test.each<[string, number, object, string[]]>([
  ['an edit by the user', CHANGED, { ...edit, triggerSource: 'Unknown' }, ['changed']],
  ['an edit by a colleague', CHANGED, { ...edit, source: 'Remote', triggerSource: 'Unknown' }, ['changed']],
  ['what we write ourselves', CHANGED, { ...edit, triggerSource: 'ThisLocalAddin' }, []],
  ['another cell selected', SELECTION_CHANGED, { worksheetId: '1', address: 'B2' }, ['selected']],
])('%s', async (_, event, message, expected) => {
  const { host, heard } = await watched();
  host.fireEvent(event, WORKBOOK, message);
  await turns();
  expect(heard).toEqual(expected);
});

test('an Excel that refuses one kind of event gives the other', async () => {
  const host = startHost(newBook('Ark1'));
  host.failAt({ when: ({ location }) => location.startsWith('Table') });
  const heard: string[] = [];
  await watchWorkbook(host.Excel, { onChanged: () => heard.push('changed'), onSelected: () => undefined });
  host.fireEvent(CHANGED, WORKBOOK, { ...edit, triggerSource: 'Unknown' });
  await turns();
  expect(new Set(heard)).toEqual(new Set(['changed']));
});

test('an Excel that refuses the events does not stop the pane', async () => {
  const host = startHost(newBook('Ark1'));
  host.failAt({ when: () => true });
  const listener = { onChanged: () => undefined, onSelected: () => undefined };
  await expect(watchWorkbook(host.Excel, listener)).resolves.toBeUndefined();
});
