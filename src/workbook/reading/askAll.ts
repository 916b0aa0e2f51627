/** Puts something into the next request, and gives what takes the answer out once it has come. */
export type Question<Answer = void> = () => () => Answer;

/** Each takes some 300 to 800 bytes of a request, of which Excel on the web takes 5 MB. */
const QUESTIONS_PER_REQUEST = 2000;

/** Asks everything in as few requests as there is room for: one for each 2,000 questions, and none where there are none. */
export function askAll<Answer>(
  context: Excel.RequestContext,
  questions: readonly Question<Answer>[],
): Promise<Answer[]> {
  return inBatches(questions, QUESTIONS_PER_REQUEST, async (batch) => {
    const answers = batch.map((ask) => ask());
    await context.sync();
    return answers.map((take) => take());
  });
}

/** Does a task for so many items at a time, one after another, and gives all results in order. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  task: (batch: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < items.length; first += size) {
    for (const result of await task(items.slice(first, first + size))) results.push(result);
  }
  return results;
}
