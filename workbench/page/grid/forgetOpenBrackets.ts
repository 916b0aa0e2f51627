import type { Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What Univer's reader of formulas forgets to begin anew with. */
interface Brackets {
  _squareBracketState: number;
  _resetTemp(): void;
}

/**
 * Mends a bug of Univer 0.25.1: a square bracket still open in the formula read last (`=SUM(Parter[`, while it is
 * being typed) counts for all that are read after it, whose references then no longer follow when they are copied.
 */
export function forgetOpenBrackets(univer: Univer): void {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  const brackets = lexer as unknown as Brackets;
  const reset = brackets._resetTemp.bind(lexer);
  brackets._resetTemp = () => {
    reset();
    brackets._squareBracketState = 0;
  };
}
