import type { Told } from '../../intake/intake';

/** What a recalculation cannot be without: one of two tables, or a key for each cost row. */
export type Lacking = 'Omkostninger' | 'Parter' | 'key';

/** What is still missing after tables have been made, before it can be recalculated; null where nothing is. `tables`: those that there are now. */
export function stillLacking(tables: ReadonlySet<string>, told: readonly Told[]): Lacking | null {
  if (!tables.has('Omkostninger')) return 'Omkostninger';
  if (!tables.has('Parter')) return 'Parter';
  return told.some(({ kind }) => kind === 'key missing') ? 'key' : null;
}
