import type { Language } from './language';

/** The add-in's language where Office is shown in a locale: Danish in `da-DK`, English in every other, `de-DE` too. */
export function languageOf(locale: string): Language {
  return /^da\b/i.test(locale) ? 'da' : 'en';
}
