import type { Language } from './language';

/** Texts in both languages, to be picked from by language: `inLanguage({ da: 'Fejl', en: 'Error' })('en')` is `Error`. */
export function inLanguage<Texts>(texts: Readonly<Record<Language, Texts>>): (language: Language) => Texts {
  return (language) => texts[language];
}
