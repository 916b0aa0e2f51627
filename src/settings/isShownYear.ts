import type { Year } from '../costs/costRow';
import type { Settings } from './settings';

/** Whether the sheets show a year. What is undecided, or of no year, is always shown. */
export function isShownYear({ years }: Pick<Settings, 'years'>, year: Year): boolean {
  if (years === null || typeof year !== 'number') return true;
  return years.spans.some(({ from, to }) => year >= from && year <= to);
}
