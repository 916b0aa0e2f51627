import type { Language } from '../../src/texts/language';

/** What the page's address says: `?lang=en-US&theme=dark&workbook=telemedicin`. */
export interface PageOptions {
  readonly language: Language;
  /** The locale that Office tells the add-in: `da-DK`. */
  readonly locale: 'da-DK' | 'en-US';
  readonly theme: 'light' | 'dark';
  /** The example that is opened; null for the first there is, `tom` for an empty workbook. */
  readonly workbook: string | null;
}

/** The name of the empty workbook among the examples. */
export const EMPTY_WORKBOOK = 'tom';

/** Reads the options of an address's query; what it does not say is Danish, light and the first example. */
export function readPageOptions(query: string): PageOptions {
  const given = new URLSearchParams(query);
  const isEnglish = (given.get('lang') ?? '').toLowerCase().startsWith('en');
  return {
    language: isEnglish ? 'en' : 'da',
    locale: isEnglish ? 'en-US' : 'da-DK',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    workbook: given.get('workbook'),
  };
}

/** A query with some options changed: `?lang=en-US&theme=dark`. */
export function withOption(query: string, name: 'lang' | 'theme' | 'workbook', value: string): string {
  const changed = new URLSearchParams(query);
  changed.set(name, value);
  return `?${changed.toString()}`;
}
