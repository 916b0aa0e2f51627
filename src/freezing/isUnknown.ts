import type { LiveFormula } from './liveFormula';

/** Errors come in English, and from some Excel as the user reads them. */
const NAME_ERROR = /^#(?:NAME|NAVN)\?$/i;

/**
 * Whether a formula shows that Excel does not know a name in it: where the add-in was not there when the workbook was
 * opened or the formula typed, and it stays so after the add-in has come (office-js issues 6611, 6395, 4487).
 */
export function isUnknown({ cells }: Pick<LiveFormula, 'cells'>): boolean {
  const first = cells[0]?.[0];
  return first?.isError === true && isNameError(first.value);
}

export function isNameError(value: unknown): boolean {
  return NAME_ERROR.test(String(value));
}
