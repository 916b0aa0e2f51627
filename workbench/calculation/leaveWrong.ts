/** Univer's table of functions, as far as it is needed here. */
interface Functions {
  getExecutor(name: string): unknown;
}

interface Executor {
  calculate(...given: Given[]): unknown;
}

/** What a function is given, as far as it is looked at. */
interface Given {
  isArray(): boolean;
  getValue(): unknown;
  getArrayValue?(): (readonly (Given | null)[] | undefined)[];
}

/** Letters that Windows and Mac number each in their own way: `€` is 128 in one of them. */
function isPlatforms(code: number): boolean {
  return (code > 127 && code < 160) || code > 255;
}

/** The day of the month of a serial number: 46053 is 31 January 2026. */
function dayOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).getUTCDate();
}

/**
 * For what first arguments Univer 0.25.1 gives something else than Excel, by function. SEARCH knows no wildcards, EDATE
 * makes 3 March of 31 January and a month, and PROPER makes `BØRn` of `børn`; seconds are cut off and not rounded.
 */
const WRONG: Readonly<Record<string, (value: unknown) => boolean>> = {
  SEARCH: (text) => /[*?~]/.test(String(text)),
  SEARCHB: (text) => /[*?~]/.test(String(text)),
  EDATE: (serial) => dayOf(Number(serial)) > 28,
  PROPER: (text) => /[^ -~]/.test(String(text)),
  CHAR: (code) => isPlatforms(Number(code)),
  CODE: (text) => isPlatforms(String(text).charCodeAt(0)),
  SECOND: (serial) => Math.abs(Number(serial) * 86_400 - Math.round(Number(serial) * 86_400)) > 0.001,
};

/** Lets Univer refuse, by an error that ends the calculation, what it gives another result for than Excel. */
export function leaveWrong(functions: Functions): void {
  for (const [name, isWrong] of Object.entries(WRONG)) {
    const executor = functions.getExecutor(name) as Executor;
    const original = executor.calculate.bind(executor);
    executor.calculate = (...given) => {
      if (given.slice(0, 1).flatMap(valuesOf).some(isWrong)) throw new Error(`${name} is left to Excel`);
      return original(...given);
    };
  }
}

function valuesOf(given: Given): unknown[] {
  if (!given.isArray()) return [given.getValue()];
  return (given.getArrayValue?.() ?? []).flatMap((row) => row?.map((one) => one?.getValue()) ?? []);
}
