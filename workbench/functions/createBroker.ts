import type { CalledFunctions, FunctionAnswer, FunctionCall } from '../calculation/calledFunctions';
import { createArgumentTexts } from './argumentTexts';
import { errorIn, isRefused, parameterValues } from './argumentValues';
import type { CustomFunction } from './customFunction';
import { invocationBatches, type Invocation, type InvocationEntry } from './invocationBatches';
import { readResult, type InvocationResult } from './invocationResults';

/** Stands between formulas that call custom functions and the add-in whose code answers. */
export interface FunctionBroker extends CalledFunctions {
  readonly functions: readonly CustomFunction[];
  /** Whether calls have not been answered. */
  readonly isWaiting: boolean;
  /**
   * The add-in's runtime takes calls from now on. It may hold other code than before, so earlier answers are
   * forgotten, and what was asked of an earlier one is asked again.
   */
  connect(send: SendInvocations): void;
  /** Takes what the add-in has answered. */
  receive(results: readonly InvocationResult[]): void;
  /** Is called after each batch of answers: the cells that wait can be calculated again. */
  onAnswers: (() => void) | null;
}

/** Carries calls to the add-in, one batch after the other; each is made when it is asked for. */
export type SendInvocations = (batches: Iterable<readonly InvocationEntry[]>) => void;

interface Call extends FunctionCall, Invocation {
  answer: FunctionAnswer | undefined;
}

/** Beyond this many, earlier answers are forgotten. */
const MOST_ANSWERS = 50_000;

export function createBroker(functions: readonly CustomFunction[]): FunctionBroker {
  const byName = new Map(
    functions.flatMap((one) => [one.id, one.name].map((name) => [name.toUpperCase(), one] as const)),
  );
  let calls = new Map<string, Call>();
  let textsOf = createArgumentTexts();
  const unanswered = new Map<number, Call>();
  let queue: Call[] = [];
  let send: SendInvocations | null = null;
  let lastId = 0;

  function forget(): void {
    calls = new Map();
    textsOf = createArgumentTexts();
  }

  const broker: FunctionBroker = {
    functions,
    onAnswers: null,
    get isWaiting() {
      return unanswered.size > 0;
    },
    knows: (name) => byName.has(name),
    call(name, given) {
      const called = byName.get(name);
      if (called === undefined) return { answer: { error: '#NAME?' } };
      const values = parameterValues(called, given);
      if (isRefused(values)) return { answer: values.refusal };
      const { json, key } = textsOf(values);
      const place = `${called.id} ${key}`;
      const known = calls.get(place);
      if (known !== undefined) return known;
      const call: Call = {
        id: ++lastId,
        functionId: called.id,
        json,
        hasErrors: values.some((value) => errorIn(value) !== null),
        answer: undefined,
      };
      calls.set(place, call);
      unanswered.set(call.id, call);
      queue.push(call);
      return call;
    },
    ask() {
      if (send !== null && queue.length > 0) {
        const asked = queue;
        queue = [];
        send(invocationBatches(asked));
      }
      // Never while a formula waits: it would ask again for what it has just been told.
      if (unanswered.size === 0 && calls.size > MOST_ANSWERS) forget();
    },
    connect(sendEntries) {
      send = sendEntries;
      for (const [place, { answer }] of calls) if (answer !== undefined) calls.delete(place);
      queue = [...unanswered.values()];
      broker.ask();
    },
    receive(results) {
      for (const result of results) {
        const call = unanswered.get(result[0]);
        if (call === undefined) continue;
        call.answer = readResult(result);
        unanswered.delete(call.id);
      }
      // The client waits twice as long between answers as the last one took to be received.
      setTimeout(() => broker.onAnswers?.(), 0);
    },
  };
  return broker;
}
