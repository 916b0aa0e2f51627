/** A call on its way, with its arguments, each as JSON. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly json: readonly string[];
  /** Whether there are errors among the arguments. */
  readonly hasErrors: boolean;
}

/** One message to the client, as Excel sends them: category, type, target, content, a name of its own. */
export type InvocationEntry = readonly [
  category: 1,
  type: 1000,
  targetId: '',
  message: string,
  messageId: string,
];

/** Far from the 5 MB that Excel on the web sends at once; little enough for the client to be done with it soon. */
const CHARACTERS_A_BATCH = 500_000;
/** A function that is neither cancelable (1) nor streaming (2), and is handed no errors. */
const NO_FLAGS = 0;
const HAS_ERRORS = 4;

/** Calls as messages for the client, as many at once as one event can carry. */
export function* invocationBatches(
  invocations: readonly Invocation[],
): Generator<readonly InvocationEntry[]> {
  let batch: InvocationEntry[] = [];
  let characters = 0;
  for (const { id, functionId, json, hasErrors } of invocations) {
    // Guess: Excel says so only of calls that have some.
    const flags = hasErrors ? HAS_ERRORS : NO_FLAGS;
    const message = `[${id},${JSON.stringify(functionId)},[${json.join(',')}],"",${flags}]`;
    if (batch.length > 0 && characters + message.length > CHARACTERS_A_BATCH) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push([1, 1000, '', message, `call-${id}`]);
    characters += message.length;
  }
  if (batch.length > 0) yield batch;
}
