import type { Fact, Plain } from './fact';
import { codeOf } from './refusalOf';

/** What Excel answered, and whether it is what is believed. */
export interface FactAnswer {
  readonly id: string;
  /** The answer; an error's code where the fact could not be asked to the end. */
  readonly answer: Plain;
  readonly agrees: boolean;
}

/** The sheet that a fact has to itself. Small letters and digits, so that no address needs quotes for it. */
const SHEET = 'Kommuneandel_fakta';

/** Milliseconds that a fact may take; an Excel that never answers is an answer too. */
const PATIENCE = 20_000;

/**
 * Asks one fact after another, each on a new sheet that is deleted afterwards, whatever came of it.
 *
 * @param onAnswer called after each.
 */
export async function runFacts(
  excel: typeof Excel,
  facts: readonly Fact[],
  onAnswer: (answer: FactAnswer) => void = () => undefined,
  patience = PATIENCE,
): Promise<readonly FactAnswer[]> {
  const answers: FactAnswer[] = [];
  for (const fact of facts) {
    const asked = inTime(ask(excel, fact), patience);
    const answer = await asked.catch((error: unknown): Plain => ({ error: codeOf(error) }));
    await inTime(clearAway(excel), patience);
    const told = { id: fact.id, answer, agrees: isSame(answer, fact.expected) };
    answers.push(told);
    onAnswer(told);
  }
  return answers;
}

function ask(excel: typeof Excel, fact: Fact): Promise<Plain> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    await context.sync();
    // As Excel hands values over they may belong to another world than ours: plain again by way of their text.
    return JSON.parse(JSON.stringify(await fact.ask(sheet, context))) as Plain;
  });
}

/** What a task gives, or the error `NoAnswer` where it takes longer than that many milliseconds. */
async function inTime<T>(task: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('Excel did not answer.'), { code: 'NoAnswer' }));
    }, patience);
  });
  try {
    return await Promise.race([task, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes away every sheet of ours and every name that a fact has left. */
function clearAway(excel: typeof Excel): Promise<void> {
  return excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    names.items.filter(({ name }) => name.startsWith(SHEET)).forEach((name) => name.delete());
    for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(SHEET))) {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
}

export function isSame(one: Plain, other: Plain): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** With the members of every object in the order of their names. */
function sorted(plain: Plain): Plain {
  if (Array.isArray(plain)) return (plain as readonly Plain[]).map(sorted);
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, sorted(value)]),
  );
}
