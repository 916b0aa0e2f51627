import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { errorOf, formulasOf, hostWith } from './client';
import { turns } from '../../support/turns';

test('an event a test fires reaches the handler', async () => {
  const host = startHost(newBook());
  const seen = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ark1');
    sheet.load('id');
    await context.sync();
    const addresses: string[] = [];
    sheet.onChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    host.fireEvent(10, sheet.id, {
      changeType: 'RangeEdited',
      source: 'Local',
      address: 'B2',
      worksheetId: sheet.id,
    });
    await turns();
    return addresses;
  });
  expect(seen).toEqual(['B2']);
});

test('two hosts in one process have nothing in common', async () => {
  const [one, other] = [await hostWith({ Ark1: [[1]] }), await hostWith({ Ark1: [[2]] })];
  expect([await formulasOf(one, 'Ark1', 'A1'), await formulasOf(other, 'Ark1', 'A1')]).toEqual([
    [[1]],
    [[2]],
  ]);
});

test('a bug of the host or of the calculation reaches the script as an error that says so', async () => {
  const calculate = (): void => {
    throw new TypeError('cell is undefined');
  };
  const host = await hostWith({ Ark1: [['=1']] }, { calculate });
  const error = await errorOf(formulasOf(host, 'Ark1', 'A1'));
  expect(error.code).toBe('GeneralException');
  expect(error.message).toMatch(/bug.*cell is undefined/is);
});
