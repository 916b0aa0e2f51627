import { ALL_FACTS } from '../allFacts';
import type { Recording } from '../recording';
import { codeOf } from '../refusalOf';
import { type FactAnswer, runFacts } from '../runFacts';
import { type SmokeAnswer, smokeTest } from './smokeTest';

/** What is told while the trial runs. */
export interface TrialListener {
  readonly onFact: (answer: FactAnswer) => void;
  readonly onStep: (answer: SmokeAnswer) => void;
}

/** What came of it; `stopped` is the code of an error that ended it before its time. */
export interface Trial {
  readonly answers: Pick<Recording, 'answers' | 'steps'>;
  readonly stopped: string | null;
}

/** Asks every fact, which need an empty workbook, and then tries the add-in itself, which fills it. */
export async function runTrial(
  excel: typeof Excel,
  namespace: string,
  listener: TrialListener,
): Promise<Trial> {
  const answers: FactAnswer[] = [];
  const steps: SmokeAnswer[] = [];
  const keep = <T>(list: T[], tell: (one: T) => void) => {
    return (one: T): void => {
      list.push(one);
      tell(one);
    };
  };
  let stopped: string | null = null;
  try {
    await runFacts(excel, ALL_FACTS, keep(answers, listener.onFact));
  } catch (error) {
    stopped = codeOf(error);
  }
  await smokeTest(excel, namespace, keep(steps, listener.onStep));
  return { answers: { answers, steps }, stopped };
}
