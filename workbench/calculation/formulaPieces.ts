import { formulaTokens, type FormulaToken } from './formulaTokens';

/** A call of a function with what it is given, or a token outside any call. */
export type FormulaPiece =
  | { readonly kind: 'token'; readonly token: FormulaToken }
  | { readonly kind: 'call'; readonly word: string; readonly given: readonly (readonly FormulaPiece[])[] };

/** A formula as calls within calls: `1+SUM(A1,B1)` is `1`, `+` and a call of SUM with two arguments. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const tokens = formulaTokens(formula);
  let at = 0;

  const readPiece = (token: FormulaToken): FormulaPiece => {
    if (token.kind !== 'function') return { kind: 'token', token };
    while (tokens[at]?.text !== '(') at++;
    at++;
    return { kind: 'call', word: token.word, given: readArguments() };
  };

  /** Up to the bracket that closes the call: parted by commas that stand in no bracket of their own. */
  const readArguments = (): FormulaPiece[][] => {
    const given: FormulaPiece[][] = [[]];
    let depth = 0;
    for (let token = tokens[at]; token !== undefined; token = tokens[++at]) {
      if (depth === 0 && token.text === ')') break;
      if (depth === 0 && token.text === ',') {
        given.push([]);
        continue;
      }
      if (token.text === '(' || token.text === '{') depth++;
      if (token.text === ')' || token.text === '}') depth--;
      given.at(-1)?.push(readPiece(token));
    }
    return given;
  };

  const pieces: FormulaPiece[] = [];
  for (let token = tokens[at]; token !== undefined; token = tokens[++at]) pieces.push(readPiece(token));
  return pieces;
}
