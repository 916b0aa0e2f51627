import { runInNewContext } from 'node:vm';
import { functionsScript } from '../../../scripts/release/functionsScript';
import { CellError } from '../../functions/support/cellError';

test('an Excel that loads the script instead of the page is told why nothing is calculated', () => {
  const associated = new Map<string, () => unknown>();
  const CustomFunctions = {
    associate: (id: string, run: () => unknown) => associated.set(id, run),
    Error: CellError,
  };
  runInNewContext(functionsScript(), { CustomFunctions });
  expect(associated.size).toBe(8);
  expect(() => associated.get('KOMMUNEANDEL')?.()).toThrow(/kræver en Excel med delt kørsel/);
});
