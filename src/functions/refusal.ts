import { finding, type FindingCode } from '../findings/finding';
import type { FindingParams } from '../findings/findingParams';
import type { FunctionTexts } from '../texts/da/functionTexts';
import type { ArgumentPlace } from '../texts/functionArgument';

/** A sentence for the user, said once the language is known. */
export type InWords = (texts: FunctionTexts) => string;

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

/** A refusal that says of an argument what a finding says of a cell. */
export function refusedAs<Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
  place: ArgumentPlace | null,
  refuse: (words: InWords) => Refusal = wrongKind,
): Refusal {
  return refuse((texts) => texts.finding(finding('error', code, null, params), place));
}
