/** What `npm run read` was asked for. */
export interface TableOptions {
  readonly path: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly json: boolean;
}

/** Reads the command line's words; null where they make no sense. `FILE --sheet Ark1 --range A3:F20 --json` in any order. */
export function tableOptions(args: readonly string[]): TableOptions | null {
  let path: string | null = null;
  let [sheet, range]: (string | null)[] = [null, null];
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    const next = args[index + 1];
    if (word === '--json') json = true;
    else if (word === '--sheet' || word === '--range') {
      if (next === undefined) return null;
      if (word === '--sheet') sheet = next;
      else range = next;
      index++;
    } else if (word.startsWith('--') || path !== null) return null;
    else path = word;
  }
  return path === null ? null : { path, sheet: sheet ?? null, range: range ?? null, json };
}
