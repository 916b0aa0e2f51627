import type { Severity } from '../findings/finding';
import { inLanguage } from './inLanguage';
import type { Language } from './language';

const texts = inLanguage<Readonly<Record<Severity, string>>>({
  da: { error: 'Fejl', warning: 'Advarsel', note: 'Oplysning' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
});

/** A severity as people read it: `error` is `Fejl` in Danish. */
export function severityText(severity: Severity, language: Language): string {
  return texts(language)[severity];
}
