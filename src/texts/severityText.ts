import type { Severity } from '../findings/finding';
import type { Language } from './language';

const TEXTS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  da: { error: 'Fejl', warning: 'Advarsel', note: 'Oplysning' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
};

/** A severity as people read it: `error` is `Fejl` in Danish. */
export function severityText(severity: Severity, language: Language): string {
  return TEXTS[language][severity];
}
