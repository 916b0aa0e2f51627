import { sameName } from '../../cells/sameName';
import type { Inventory } from './inventory';

/** The hidden name that keeps what the sheets were made from, as a constant text: it travels with the file and is seen by nobody. */
export const FINGERPRINT_NAME = 'Kommuneandel_grundlag';

/** The hidden name that keeps the order in which plain splits were read, likewise. */
export const ORDER_NAME = 'Kommuneandel_raekkefoelge';

/** The text of a name that is a constant: `="a""b"` is `a"b`; null for anything else. */
export function constantText(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}

/** The text of the workbook's name of that name; null where there is none, or it is no constant. */
export function constantOf({ names }: Pick<Inventory, 'names'>, hiddenName: string): string | null {
  const entry = names.find(({ name }) => sameName(name, hiddenName));
  return entry === undefined ? null : constantText(entry.formula);
}

/** The formula of a name that is a constant text. */
export function constantFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}
