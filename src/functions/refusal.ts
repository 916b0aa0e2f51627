import type { InWords } from './inWords';

/** The two errors of a cell that can carry a message: an argument of the wrong kind, and a request that cannot be met. */
export type RefusalCode = '#VALUE!' | '#N/A';

/** Why a function gives no result: thrown while arguments are read, and shown as the cell's error with its message. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly words: InWords;

  constructor(code: RefusalCode, words: InWords) {
    super(`A function gives ${code}.`);
    this.code = code;
    this.words = words;
  }
}

/** `#VALUE!`: an argument is of the wrong kind, such as a text where a weight should stand. */
export function wrongKind(words: InWords): Refusal {
  return new Refusal('#VALUE!', words);
}

/** `#N/A`: the arguments are of the right kind, but what they ask for is impossible, such as the part of someone unknown. */
export function impossible(words: InWords): Refusal {
  return new Refusal('#N/A', words);
}
