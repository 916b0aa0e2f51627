import type { Fact, Plain } from './fact';
import { codeOf } from './refusalOf';

/** What Excel answered, and whether it is what is believed. */
export interface Answer {
  readonly id: string;
  /** The answer; an error's code where the fact could not be asked to the end. */
  readonly answer: Plain;
  readonly agrees: boolean;
}

/** The sheet that a fact has to itself. Small letters and digits, so that no address needs quotes for it. */
const SHEET = 'Kommuneandel_fakta';

/**
 * Asks one fact after another, each on a new sheet that is deleted afterwards, whatever came of it.
 *
 * @param onAnswer called after each.
 */
export async function runFacts(
  excel: typeof Excel,
  facts: readonly Fact[],
  onAnswer: (answer: Answer) => void = () => undefined,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const fact of facts) {
    const answer = await ask(excel, fact).catch((error: unknown): Plain => ({ error: codeOf(error) }));
    await clearAway(excel);
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
