import { associateFunctions } from '../../src/functions/associateFunctions';
import type { CustomFunctionsHost } from '../../src/functions/callFunction';
import { FUNCTIONS } from '../../src/texts/functionNames';
import type { Language } from '../../src/texts/language';
import { column } from './support/call';
import { CellError } from './support/cellError';

type Run = (...values: unknown[]) => unknown;

/** What Office.js appends to the arguments of every call, after those that were given. */
const INVOCATION = { _functionName: 'ANDEL', setResult: undefined, setError: undefined };

/** The functions as Excel would call them. */
function associated(language: Language = 'da'): Map<string, Run> {
  const runs = new Map<string, Run>();
  const host: CustomFunctionsHost = {
    associate: (id, run) => runs.set(id, run as Run),
    Error: CellError,
  };
  associateFunctions(host, language);
  return runs;
}

test('all eight are associated by their ids', () => {
  expect([...associated().keys()]).toEqual([...FUNCTIONS]);
});

test('the first call fetches the code, and later ones give their results at once', async () => {
  const call = associated().get('AFRUNDTIL');
  const first = call?.(1_234, 500, INVOCATION);
  expect(first).toBeInstanceOf(Promise);
  await expect(first).resolves.toBe(1_000);
  expect(call?.(1_250, 500, 'halv lige', INVOCATION)).toBe(1_000);
});

test('calls that come while the code is being fetched are answered too', async () => {
  const calls = associated();
  const answers = [
    calls.get('FORDEL')?.(100, column(1, 3), null, null, INVOCATION),
    calls.get('SEKTORANDEL')?.(100, '35/65', 1, INVOCATION),
  ];
  await expect(Promise.all(answers)).resolves.toEqual([[[25], [75]], 35]);
});

test('what cannot be given is the host’s error, with its message in the display language', async () => {
  const names = column('Skive Kommune');
  const expected = {
    da: 'Parten »Skivee« findes ikke. Mente du »Skive Kommune«?',
    en: 'There is no recipient “Skivee”. Did you mean “Skive Kommune”?',
  };
  for (const language of ['da', 'en'] as const) {
    const call = associated(language).get('ANDEL');
    const refused = expect.objectContaining({ code: '#N/A', message: expected[language] }) as unknown;
    await expect(call?.('Skivee', names, column(1), INVOCATION)).rejects.toEqual(refused);
    expect(() => call?.('Skivee', names, column(1), INVOCATION)).toThrow(CellError);
  }
});
