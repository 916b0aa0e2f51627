import { parseDatedColumn } from '../../../keys/datedColumn';
import { keyWords } from '../../../texts/keyWords';
import type { Language } from '../../../texts/language';

/** A column of `Parter` as it is said: `Folketal 2 år før budgetåret`. */
export function driverInWords(driver: string, language: Language): string {
  const column = parseDatedColumn(driver);
  return column === null ? driver : keyWords(language).driver(column.heading, column.yearOffset);
}
