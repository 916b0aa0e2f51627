import { nearestName } from '../tables/nearestName';
import type { DistributionKey } from './distributionKey';

/**
 * The keys by which drivers are checked where some are unknown: in an unknown one's place the listed key whose name is
 * nearest, so that what is wrong with its steps is told in the same go. Nothing is to be allocated by these.
 */
export function meantKeys(
  keyOf: readonly DistributionKey[],
  listed: readonly DistributionKey[],
): readonly DistributionKey[] {
  if (keyOf.every(({ steps }) => steps.length > 0)) return keyOf;
  const names = listed.map(({ name }) => name);
  return keyOf.map((key) => {
    if (key.steps.length > 0) return key;
    const meant = nearestName(key.name, names);
    return listed.find(({ name }) => name === meant) ?? key;
  });
}
