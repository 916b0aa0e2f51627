import type { Scenario } from './scenarios';
import { type Outcome, outcomeOf, type Trial, trialOf } from './trial';

/**
 * So far apart are the actions from which the host fails for good, to the last. Failing once stops the request all the
 * same, and is tried at every action; what differs is only what the requests after it meet.
 */
const EVERY = 5;

/** Lets the host fail in every way while a scenario is written: afterwards all of it is there, or nothing. */
export function testEveryFault(scenario: Scenario): void {
  test('the host fails once, at every action in turn', async () => {
    const trial = await trialOf(scenario);
    const outcomes: Outcome[] = [];
    for (let number = 1; number <= trial.actions; number++) {
      outcomes.push(await failOnceAt(trial, number));
    }
    expectUndoneThenComplete(outcomes);
  }, 120_000);

  test('the host fails from an action on, and is well again later', async () => {
    const trial = await trialOf(scenario);
    const outcomes: Outcome[] = [];
    for (let number = 1 + ((trial.actions - 1) % EVERY); number <= trial.actions; number += EVERY) {
      trial.host.failAt({ when: ({ sinceSet }) => sinceSet >= number });
      outcomes.push(await outcomeOf(trial, true));
    }
    expectUndoneThenComplete(outcomes);
  }, 120_000);

  test('the host fails at the end of the writing, and once more at every third action of the undoing', async () => {
    const trial = await trialOf(scenario);
    const last = await lastOfWriting(trial);
    const start = trial.host.statistics.actions;
    await failOnceAt(trial, last);
    const actions = trial.host.statistics.actions - start;
    for (let second = last + 1; second <= actions; second += 3) {
      trial.host.failAt({ when: ({ sinceSet }) => sinceSet === last || sinceSet === second });
      expect(await outcomeOf(trial, false)).toBe('as it was');
    }
  }, 120_000);

  test.each(['request', 'answer'] as const)('a %s is lost, each in turn', async (lost) => {
    const trial = await trialOf(scenario);
    const outcomes: Outcome[] = [];
    for (let number = 1; number <= trial.requests; number++) {
      trial.host.loseAt({ when: ({ sinceSet }) => sinceSet === number, lost });
      outcomes.push(await outcomeOf(trial, false));
    }
    expect(new Set(outcomes)).toEqual(new Set<Outcome>(['as it was', 'complete']));
  });
}

function failOnceAt(trial: Trial, number: number): Promise<Outcome> {
  trial.host.failAt({ when: ({ sinceSet }) => sinceSet === number, once: true });
  return outcomeOf(trial, false);
}

/** The last action that, if it fails, lets everything be undone. */
async function lastOfWriting(trial: Trial): Promise<number> {
  let [undone, complete] = [1, trial.actions];
  while (complete - undone > 1) {
    const middle = Math.floor((undone + complete) / 2);
    if ((await failOnceAt(trial, middle)) === 'complete') complete = middle;
    else undone = middle;
  }
  return undone;
}

/** Up to the last action of the writing everything is undone; from then on it is complete. */
function expectUndoneThenComplete(outcomes: readonly Outcome[]): void {
  const undone = outcomes.indexOf('complete');
  expect(undone).toBeGreaterThan(outcomes.length / 3);
  expect(outcomes.slice(undone).every((outcome) => outcome === 'complete')).toBe(true);
}
