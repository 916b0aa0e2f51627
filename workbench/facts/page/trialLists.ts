import type { Fact } from '../fact';
import type { Answer } from '../runFacts';
import { element } from './element';
import type { SmokeAnswer } from './smokeTest';
import type { TrialTexts } from './texts/da';

/** A line of the page: a tick or a cross, a sentence, and in words how it went. */
function line(id: string, isGood: boolean, sentence: Node | string, told: string): HTMLElement {
  return element(
    'li',
    [
      element('span', isGood ? '✓' : '✗', { 'aria-hidden': 'true', class: 'mark' }),
      element('span', [sentence, ' ', element('small', `(${told})`)]),
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
  { answer, agrees }: Answer,
  texts: TrialTexts,
): HTMLElement {
  const told = agrees
    ? texts.asBelieved
    : `${texts.otherwise}. ${texts.answered(JSON.stringify(answer), JSON.stringify(expected))}`;
  // The developers' own sentence, in English.
  return line(id, agrees, element('span', says, { lang: 'en' }), told);
}
