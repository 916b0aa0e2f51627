import type { Language } from '../texts/language';
import { functionNotLoaded } from '../texts/functionNotLoaded';
import type { callFunction, CustomFunctionsHost } from './callFunction';
import { FUNCTIONS } from '../texts/functionNames';

type Call = typeof callFunction;

/**
 * Ties every custom function to its id. The code behind them is fetched at the first call, which gives a promise; the
 * calls after that give their results at once. Where it cannot be fetched, the cell shows why, and the next call tries again.
 */
export function associateFunctions(host: CustomFunctionsHost, language: Language): void {
  let call: Call | null = null;
  const fetchCall = async (): Promise<Call> => {
    const fetched = await import('./callFunction').catch(() => {
      throw new host.Error('#N/A', functionNotLoaded(language));
    });
    call = fetched.callFunction;
    return call;
  };

  for (const id of FUNCTIONS) {
    host.associate(id, (...values: readonly unknown[]) =>
      call === null
        ? fetchCall().then((fetched) => fetched(id, values, host, language))
        : call(id, values, host, language),
    );
  }
}
