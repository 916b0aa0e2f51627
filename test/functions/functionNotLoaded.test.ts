import { associateFunctions } from '../../src/functions/associateFunctions';
import { CellError } from './support/cellError';

let mockIsOffline = true;

jest.mock('../../src/functions/callFunction', () => {
  if (mockIsOffline) throw new Error('the chunk cannot be fetched');
  return jest.requireActual<object>('../../src/functions/callFunction');
});

test('a function that cannot be fetched says so, and is fetched by the next call', async () => {
  let call: (...values: unknown[]) => unknown = () => undefined;
  const associate = (id: string, run: (...values: never[]) => unknown): void => {
    if (id === 'AFRUNDTIL') call = run as typeof call;
  };
  associateFunctions({ associate, Error: CellError }, 'da');
  const refused = expect.objectContaining({
    code: '#N/A',
    message: 'Funktionen kunne ikke hentes. Se efter, om der er forbindelse til nettet, og genberegn cellen.',
  }) as unknown;
  await expect(call(1_234, 500)).rejects.toEqual(refused);
  mockIsOffline = false;
  await expect(call(1_234, 500)).resolves.toBe(1_000);
});
