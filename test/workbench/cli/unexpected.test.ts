import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocateFile } from '../../../workbench/cli/allocateFile';

jest.mock('../../../workbench/xlsx/openXlsx', () => ({
  openXlsx: () => {
    throw new Error('RequestPayloadSizeLimitExceeded: The request payload size has exceeded the limit.');
  },
}));

test('what should not go wrong is told without a word of English; who looks for faults gets all of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kommuneandel-'));
  writeFileSync(join(folder, 'ind.xlsx'), '');
  const { errors, cause } = await allocateFile([join(folder, 'ind.xlsx'), join(folder, 'ud.xlsx')]);
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([
    'Fejl: Der skete en uventet fejl, og intet er skrevet. Kør igen med DEBUG=1 foran for at se, hvor den skete.',
  ]);
  expect(cause).toBeInstanceOf(Error);
});
