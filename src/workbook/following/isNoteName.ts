/** What the hidden names begin with that keep what was told of formulas, one each. */
export const NOTE_PREFIX = 'Kommuneandel_flyttet_';

/** Whether a name keeps what was told of a formula. */
export function isNoteName({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().startsWith(NOTE_PREFIX.toLowerCase());
}
