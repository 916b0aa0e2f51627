import type { Language } from '../../../src/texts/language';
import { inLanguage } from '../../../src/texts/inLanguage';
import { WAITS, withPatience } from '../../../src/workbook/patience';
import { ALL_FACTS } from '../allFacts';
import type { Recording } from '../recording';
import { copyAnswers } from './copyAnswers';
import { elementWith } from './elementWith';
import { isEmptyWorkbook } from './isEmptyWorkbook';
import { runTrial } from './runTrial';
import { SMOKE_STEPS } from './smokeTest';
import { surroundings } from './surroundings';
import { trialTexts as da } from './texts/da';
import { trialTexts as en } from './texts/en';
import { factLine, stepLine } from './trialLists';

export const trialTextsIn = inLanguage({ da, en });

const COUNT = ALL_FACTS.length + SMOKE_STEPS.length;

/**
 * Fills the page by which an Excel is tried: a button, and after it what the add-in did and what Excel answered, a tick
 * or a cross beside each, and the answers to copy.
 *
 * @param namespace what stands before our functions' names in this package; `''` for nothing.
 */
export function startTrialPage(main: HTMLElement, language: Language, namespace: string): void {
  const texts = trialTextsIn(language);
  const button = elementWith('button', texts.run, { type: 'button', class: 'primary' });
  const told = elementWith('p', [], { role: 'status' });
  const results = elementWith('div');
  const excel = withPatience(Excel, { waits: WAITS, tell: () => undefined });

  async function run(): Promise<void> {
    button.disabled = true;
    results.replaceChildren();
    try {
      if (await isEmptyWorkbook(excel)) await tryOut();
      else told.textContent = texts.notEmpty;
    } finally {
      button.disabled = false;
    }
  }

  async function tryOut(): Promise<void> {
    const steps = elementWith('ul');
    const facts = elementWith('ul');
    const factsIntro = elementWith('p');
    results.append(
      elementWith('h2', texts.theProgram),
      steps,
      elementWith('h2', texts.theFacts),
      factsIntro,
      facts,
    );
    const tell = (): void => {
      told.textContent = texts.running(steps.childElementCount + facts.childElementCount, COUNT);
    };
    tell();
    const { answers, stopped } = await runTrial(excel, namespace, {
      onFact(answer) {
        const fact = ALL_FACTS.find(({ id }) => id === answer.id);
        if (fact === undefined) return;
        // What differs comes first, in its order.
        const line = factLine(fact, answer, texts);
        facts.insertBefore(line, answer.agrees ? null : facts.querySelector('[data-good=true]'));
        tell();
      },
      onStep(answer) {
        steps.append(stepLine(answer, texts));
        tell();
      },
    });
    const failed = (answers.steps ?? []).filter(({ failure }) => failure !== null).length;
    const outcome = failed === 0 ? texts.passed : texts.failed(failed);
    told.textContent = stopped === null ? outcome : `${texts.stopped(stopped)} ${outcome}`;
    factsIntro.textContent = texts.factsIntro(
      answers.answers.filter(({ agrees }) => agrees).length,
      ALL_FACTS.length,
    );
    const recording: Recording = { ...surroundings(Office, new Date()), ...answers };
    results.append(copyAnswers(JSON.stringify(recording, null, 2), texts));
  }

  button.addEventListener('click', () => void run());
  document.documentElement.lang = language;
  document.title = texts.title;
  main.replaceChildren(elementWith('h1', texts.title), elementWith('p', texts.intro), button, told, results);
}
