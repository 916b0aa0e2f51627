import type { Book } from '../book/book';
import type { BookCalculator } from '../calculation/createBookCalculator';
import type { FunctionBroker } from './createBroker';

/** Thrown where the add-in does not answer the calls of its functions. */
export class FunctionsSilent extends Error {
  override readonly name = 'FunctionsSilent';

  constructor() {
    super(
      `The add-in has not answered calls of its functions within ${String(LONGEST_WAIT / 1000)} seconds.`,
    );
  }
}

const LONGEST_WAIT = 60_000;

/**
 * Calculates a workbook until no custom function has anything left to answer: each round calculates the cells
 * whose answers have come, and what reads them, which may call functions again.
 * @throws FunctionsSilent after a minute without an answer
 */
export async function settleFunctions(
  book: Book,
  calculator: BookCalculator,
  broker: FunctionBroker | null,
): Promise<void> {
  calculator.calculate(book);
  while (broker?.isWaiting === true) {
    await answersOf(broker);
    calculator.calculate(book);
  }
}

function answersOf(broker: FunctionBroker): Promise<void> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => {
      reject(new FunctionsSilent());
    }, LONGEST_WAIT);
    broker.onAnswers = () => {
      clearTimeout(silence);
      resolve();
    };
  });
}
