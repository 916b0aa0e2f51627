import { elementWith } from './elementWith';
import type { TrialTexts } from './texts/da';

/** The answers to be copied; where the clipboard is refused, as a frame's may be, they are selected to be copied by hand. */
export function copyAnswers(json: string, texts: TrialTexts): HTMLElement {
  const area = elementWith('textarea', [], { readonly: '', rows: '8', 'aria-label': texts.answers });
  area.value = json;
  const button = elementWith('button', texts.copy, { type: 'button' });
  const told = elementWith('p', [], { role: 'status' });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(json);
      told.textContent = texts.copied;
    } catch {
      area.select();
      told.textContent = texts.copyYourself;
    }
  };
  button.addEventListener('click', () => void copy());
  return elementWith('section', [elementWith('p', texts.whatIsIn), button, told, area]);
}
