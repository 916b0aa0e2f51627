import type { KeyNotAddedReason } from '../../../workbook/keyTable/keyNotAdded';

const REASONS: ReadonlySet<unknown> = new Set<KeyNotAddedReason>([
  'name taken',
  'no room',
  'protected',
  'filtered',
  'refused',
  'half added',
]);

/** Why a key was not added; `refused` for any error that does not say. */
export function reasonOf(cause: unknown): KeyNotAddedReason {
  const reason: unknown = cause instanceof Error && 'reason' in cause ? cause.reason : null;
  return REASONS.has(reason) ? (reason as KeyNotAddedReason) : 'refused';
}
