import type { Language } from './language';

/** Says that a function's code could not be fetched. Alone in its file, since it is needed where nothing more was fetched. */
export function functionNotLoaded(language: Language): string {
  return language === 'en'
    ? 'The function could not be fetched. Check the connection, and recalculate the cell.'
    : 'Funktionen kunne ikke hentes. Se efter, om der er forbindelse til nettet, og genberegn cellen.';
}
