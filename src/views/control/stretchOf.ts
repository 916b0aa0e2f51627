import type { Finding } from '../../findings/finding';
import type { RangeKind } from '../../findings/readingParams';

/** What the pane offers to do about rows or columns that were left out of a range. */
export interface Stretch {
  readonly name: string;
  readonly kind: Exclude<RangeKind, 'formula'>;
  /** `A12:F13`. */
  readonly cells: string;
}

/** How the range of a finding can be made to cover what was left out of it; null where the finding is of something else, or the name is a formula, which the message says. */
export function stretchOf({ code, params }: Finding): Stretch | null {
  if (code !== 'beside-below' && code !== 'beside-column' && code !== 'headings-above') return null;
  const { name, kind, cells } = params;
  return kind === 'formula' ? null : { name, kind, cells };
}
