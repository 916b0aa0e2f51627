import type { DistributionKey, KeyStep, Weighting } from './distributionKey';

/** The columns of `Parter` that keys read, as typed and without `{år}`: what they split among, weigh by, filter by and are bounded by. Thousands of rows share a few keys. */
export function columnsOfSteps(keys: readonly DistributionKey[]): string[] {
  return [...new Set([...new Set(keys)].flatMap(({ steps }) => steps.flatMap(columnsOfStep)))];
}

function columnsOfStep({ level, weighting, least, most, only }: KeyStep): string[] {
  const bounds = [least, most].flatMap((bound) => (bound?.kind === 'column' ? [bound.heading] : []));
  return [level, ...columnsOfWeighting(weighting), ...only.map(({ heading }) => heading), ...bounds];
}

function columnsOfWeighting(weighting: Weighting): string[] {
  if (weighting.kind === 'driver') return [weighting.heading];
  if (weighting.kind === 'rate') return weighting.rate.per === null ? [] : [weighting.rate.per.heading];
  return weighting.kind === 'mixed'
    ? weighting.parts.flatMap((part) => columnsOfWeighting(part.weighting))
    : [];
}
