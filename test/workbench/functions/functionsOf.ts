import {
  createBookCalculator,
  type BookCalculator,
} from '../../../workbench/calculation/createBookCalculator';
import type { Book } from '../../../workbench/book/book';
import type { FunctionBroker } from '../../../workbench/functions/createBroker';
import type { CustomFunction } from '../../../workbench/functions/customFunction';
import { settleFunctions } from '../../../workbench/functions/settleFunctions';
import { startFunctions } from '../../../workbench/functions/startFunctions';
import type { CustomFunctionsClient } from '../../../workbench/host/loadClient';
import { valueAt } from '../calculation/bookOf';

export interface RunningFunctions {
  readonly broker: FunctionBroker;
  readonly calculator: BookCalculator;
  /** The functions' names with the arguments they were called with, in order. */
  readonly calls: unknown[][];
  settle(book: Book): Promise<void>;
}

type Run = (client: CustomFunctionsClient, ...given: never[]) => unknown;

/** A function of a test: `[['beløb', 'scalar'], ['vægte', 'matrix?']]`, where `?` makes the parameter optional. */
export interface TestFunction {
  readonly parameters: readonly (readonly [
    name: string,
    kind: 'scalar' | 'scalar?' | 'matrix' | 'matrix?',
  ])[];
  readonly run: Run;
}

/** Runs functions in the real client; their names are their ids. */
export function functionsOf(functions: Readonly<Record<string, TestFunction>>): RunningFunctions {
  const calls: unknown[][] = [];
  const metadata = Object.entries(functions).map(([id, { parameters }]): CustomFunction => ({
    id,
    name: id,
    parameters: parameters.map(([name, kind]) => ({
      name,
      dimensionality: kind.replace('?', ''),
      optional: kind.endsWith('?'),
    })),
  }));
  const broker = startFunctions(metadata, (client) => {
    for (const [id, { run }] of Object.entries(functions)) {
      client.associate(id, (...given: unknown[]) => {
        // The last one is Excel's invocation.
        const values = given.slice(0, -1);
        calls.push([id, ...values]);
        return run(client, ...(values as never[]));
      });
    }
  });
  const calculator = createBookCalculator(broker);
  return { broker, calculator, calls, settle: (book) => settleFunctions(book, calculator, broker) };
}

/** Splits an amount by weights, without rounding: enough to see what arrives and what comes back. */
export const TOY_FUNCTIONS: Readonly<Record<string, TestFunction>> = {
  DEL: {
    parameters: [
      ['beløb', 'scalar'],
      ['part', 'scalar'],
      ['parter', 'matrix'],
      ['vægte', 'matrix'],
      ['afrunding', 'scalar?'],
    ],
    run: (client, amount: number, party: string, parties: string[][], weights: number[][]) => {
      const index = parties.flat().indexOf(party);
      if (index < 0) throw new client.Error('#N/A', `Parten '${party}' findes ikke.`);
      const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
      return (amount * (weights.flat()[index] ?? 0)) / total;
    },
  },
  SPREDT: {
    parameters: [
      ['beløb', 'scalar'],
      ['vægte', 'matrix'],
    ],
    run: async (_, amount: number, weights: number[][]) => {
      await Promise.resolve();
      const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
      return weights.map((row) => row.map((weight) => (amount * weight) / total));
    },
  },
  DOBBELT: { parameters: [['x', 'scalar']], run: (_, x: number) => x * 2 },
};

/** The values of some cells of the first sheet. */
export function at(book: Book, ...addresses: string[]): unknown[] {
  return addresses.map((address) => valueAt(book.activeSheet, address));
}
