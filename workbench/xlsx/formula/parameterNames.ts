/** The names that a formula's LETs and LAMBDAs give, in lower case: those of `LET(x,1,LAMBDA(y,x+y))` are `x` and `y`. */
export function parameterNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const isLet = match[1]?.toUpperCase() === 'LET';
    const given = argumentsFrom(formula, match.index + match[0].length).slice(0, -1);
    given.forEach((argument, index) => {
      const isName = /^\s*\[?[\p{L}_][\p{L}\p{N}_.]*\]?\s*$/u.test(argument);
      if (isName && (!isLet || index % 2 === 0)) names.add(argument.replace(/[[\]\s]/g, '').toLowerCase());
    });
  }
  return names;
}

function argumentsFrom(formula: string, start: number): string[] {
  const given: string[] = [];
  let depth = 0;
  let from = start;
  let isText = false;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at] ?? '';
    if (letter === '"') isText = !isText;
    else if (isText) continue;
    else if ('({'.includes(letter)) depth++;
    else if (letter === ',' && depth === 0) {
      given.push(formula.slice(from, at));
      from = at + 1;
    } else if (')}'.includes(letter) && depth-- === 0) {
      return [...given, formula.slice(from, at)];
    }
  }
  return given;
}
