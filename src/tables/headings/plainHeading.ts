import type { Heading } from './heading';

/** A heading as the sheets write it, without unit and price level: `Kommuner 2021` of `2021 Kommuner (mio. kr., 2020-pl)`, `2021` of `B2021`. What could not be decided stays as it is. */
export function plainHeading({ text, label, year, priceLevel, unit, role, doubt }: Heading): string {
  if (doubt !== null || role === 'undecided') return text;
  if (year === null) return unit === null && priceLevel === null ? text : label;
  return label === '' ? String(year) : `${label} ${String(year)}`;
}
