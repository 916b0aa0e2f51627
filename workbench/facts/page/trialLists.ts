import type { Fact } from '../fact';
import type { FactAnswer } from '../runFacts';
import { elementWith } from './elementWith';
import type { SmokeAnswer } from './smokeTest';
import type { TrialTexts } from './texts/da';

/** A line of the page: a tick or a cross, a sentence, and in words how it went. */
function line(id: string, isGood: boolean, sentence: Node | string, told: string): HTMLElement {
  return elementWith(
    'li',
    [
      elementWith('span', isGood ? '✓' : '✗', { 'aria-hidden': 'true', class: 'mark' }),
      elementWith('span', [sentence, ' ', elementWith('small', `(${told})`)]),
    ],
    { 'data-id': id, 'data-good': String(isGood) },
  );
}

export function stepLine({ step, failure }: SmokeAnswer, texts: TrialTexts): HTMLElement {
  const told = failure === null ? texts.done : texts.notDone(failure);
  return line(step, failure === null, texts.steps[step], told);
}

export function factLine(
  { id, says, expected }: Fact,
  { answer, agrees }: FactAnswer,
  texts: TrialTexts,
): HTMLElement {
  const told = agrees
    ? texts.asBelieved
    : `${texts.otherwise}. ${texts.answered(JSON.stringify(answer), JSON.stringify(expected))}`;
  // The developers' own sentence, in English.
  return line(id, agrees, elementWith('span', says, { lang: 'en' }), told);
}
