import { telemedicine } from '../../../src/example/telemedicine';
import { hasErrors } from '../../../src/findings/finding';
import { recalculate } from '../../../src/recalculate';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { insertExample } from '../../../src/workbook/insertExample';
import { codeOf } from '../refusalOf';

/** What the add-in is tried at, in this order. */
export const SMOKE_STEPS = ['example', 'recalculate', 'functions', 'freeze', 'thaw'] as const;
export type SmokeStep = (typeof SMOKE_STEPS)[number];

/** How a step went: null, or what went wrong in a word (`GeneralException`), with nothing of the workbook in it. */
export interface SmokeAnswer {
  readonly step: SmokeStep;
  readonly failure: string | null;
}

/** Our function is asked in a cell of a sheet of its own. */
const SHEET = 'Prøve';
const CELL = 'B2';
/** A quarter of 100 kr. */
const CALL = 'KOMMUNEANDEL(100,"A",{"A";"B"},{1;3})';
const RESULT = 25;

/** How often, and how many milliseconds apart, is looked whether the function has answered: half a minute. */
const LOOKS = 60;
const PAUSE = 500;

/** What a step came to that Excel refused nothing of. */
class SmokeFailure extends Error {
  override readonly name = 'SmokeFailure';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Tries the add-in where it is to be used, as a user would: puts the example in, recalculates, asks one of our functions
 * in a cell, freezes it and thaws it. It goes on after a step that failed. The example stays, to be looked at.
 *
 * @param namespace what stands before our functions' names, `KA`; `''` for nothing.
 * @param onAnswer called after each step.
 */
export async function smokeTest(
  excel: typeof Excel,
  namespace: string,
  onAnswer: (answer: SmokeAnswer) => void = () => undefined,
): Promise<readonly SmokeAnswer[]> {
  const formula = `=${namespace === '' ? '' : `${namespace}.`}${CALL}`;
  const run: Readonly<Record<SmokeStep, () => Promise<void>>> = {
    example: () => insertExample(excel, telemedicine),
    recalculate: () => writeSheets(excel),
    functions: () => callFunction(excel, formula),
    freeze: async () => {
      const { sheets } = await freeze(excel, 'workbook');
      if (sheets.length !== 1) throw new SmokeFailure('NothingFrozen');
      await expectCell(excel, (input, value) => input === RESULT && value === RESULT);
    },
    thaw: async () => {
      const { sheets } = await thaw(excel);
      if (sheets.length !== 1) throw new SmokeFailure('NothingThawed');
      await expectCell(excel, (input, value) => String(input).startsWith('=') && value === RESULT);
    },
  };
  const answers: SmokeAnswer[] = [];
  for (const step of SMOKE_STEPS) {
    const failure = await run[step]().then(
      () => null,
      (error: unknown) => wordOf(error),
    );
    answers.push({ step, failure });
    onAnswer({ step, failure });
  }
  return answers;
}

async function writeSheets(excel: typeof Excel): Promise<void> {
  const { applied, findings } = await recalculate(excelWorkbook(excel));
  if (hasErrors(findings) || applied === null) throw new SmokeFailure('Findings');
  if (applied.lacksLooks === true) throw new SmokeFailure('LacksLooks');
}

async function callFunction(excel: typeof Excel, formula: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.add(SHEET).getRange(CELL).formulas = [[formula]];
    await context.sync();
  });
  await expectCell(excel, (_, value) => value === RESULT);
}

/** Waits until the cell is as it is to be; our function answers when Excel has asked it. */
async function expectCell(
  excel: typeof Excel,
  isRight: (input: unknown, value: unknown) => boolean,
): Promise<void> {
  let value: unknown = null;
  for (let look = 0; look < LOOKS; look++) {
    const cell = await readCell(excel);
    if (isRight(cell.input, cell.value)) return;
    value = cell.value;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  // An error's name says more than that it is not the result: #NAME? where the functions are not there.
  throw new SmokeFailure(typeof value === 'string' && value.startsWith('#') ? value : 'AnotherValue');
}

function readCell(excel: typeof Excel): Promise<{ readonly input: unknown; readonly value: unknown }> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(CELL);
    range.load('formulas,values');
    await context.sync();
    return { input: range.formulas[0]?.[0] as unknown, value: range.values[0]?.[0] as unknown };
  });
}

/** Excel's code, of an error or of what caused it; else what kind of error it is. */
function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return codeOf(error);
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string') return code;
  return error.cause === undefined ? error.name : wordOf(error.cause);
}
