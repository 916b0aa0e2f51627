import type { Scenario } from './scenarios';
import { type Outcome, outcomeOf, type Trial, trialOf } from './trial';

/** Lets the host fail in every way while a scenario is written: afterwards all of it is there, or nothing. */
export function testEveryFault(scenario: Scenario): void {
  test('the host fails once, at every action in turn at which that makes a difference', async () => {
    const trial = await trialOf(scenario);
    const outcomes: Outcome[] = [];
    for (const point of trial.points) outcomes.push(await failOnceAt(trial, point));
    expectUndoneThenComplete(outcomes);
  });

  test('the host fails from an action on, and is well again later', async () => {
    const trial = await trialOf(scenario);
    const outcomes: Outcome[] = [];
    // Failing once stops the request all the same; what differs is only what the requests after it meet.
    for (const point of everyOther(trial.points)) {
      trial.host.failAt({ when: ({ sinceSet }) => sinceSet >= point });
      outcomes.push(await outcomeOf(trial, true));
    }
    expectUndoneThenComplete(outcomes);
  });

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
  });

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

/** To the last, which is among them. */
function everyOther(points: readonly number[]): readonly number[] {
  return points.filter((_, index) => (points.length - 1 - index) % 2 === 0);
}

/** The last point at which a fault lets everything be undone. */
async function lastOfWriting(trial: Trial): Promise<number> {
  const { points } = trial;
  let [undone, complete] = [0, points.length - 1];
  while (complete - undone > 1) {
    const middle = Math.floor((undone + complete) / 2);
    if ((await failOnceAt(trial, points[middle]!)) === 'complete') complete = middle;
    else undone = middle;
  }
  return points[undone]!;
}

/** Up to the last action of the writing everything is undone; from then on it is complete. */
function expectUndoneThenComplete(outcomes: readonly Outcome[]): void {
  const undone = outcomes.indexOf('complete');
  expect(undone).toBeGreaterThan(outcomes.length / 3);
  expect(outcomes.slice(undone).every((outcome) => outcome === 'complete')).toBe(true);
}
