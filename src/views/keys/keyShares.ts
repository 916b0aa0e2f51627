import { finalShares } from '../../allocation/finalShares';
import { memberSetIndex } from '../../allocation/memberSets';
import { stepResolver } from '../../allocation/stepResolver';
import { stepsLeftIndex } from '../../allocation/stepsLeft';
import { uniqueFindings } from '../../findings/sortFindings';
import type { Year } from '../../costs/costRow';
import { type Finding, hasErrors } from '../../findings/finding';
import type { DistributionKey, Weighting } from '../../keys/distributionKey';
import { missingSteps } from '../../keys/stepsIn';
import { type Ratio, addUpToWhole } from '../../money/ratio';
import type { PartyTable } from '../../parties/party';

/** A recipient's exact share of whatever goes by the key. */
export interface PartyShare {
  /** `Party.index`. */
  readonly party: number;
  readonly share: Ratio;
}

/** What a key comes to in a year: the recipients it reaches, in the order of `Parter`. */
export interface KeyShares {
  /** The years in which the shares are these; null where the cost rows have no year. */
  readonly years: readonly Year[];
  /** Empty where an error stands in the way. */
  readonly shares: readonly PartyShare[];
  /** What is wrong, or worth knowing, of the key's levels and weights. */
  readonly findings: readonly Finding[];
  /** Whether a base amount or bounds stand on the way: the shares are then by the weights alone. */
  readonly dependOnAmount: boolean;
  /** False where weights of 0 leave part of an amount, or all of it, with nobody. */
  readonly isWhole: boolean;
}

/**
 * Every recipient's share by a key, before rounding: 35/65 and then by population gives Skive 35/100 × 45851/1326340.
 * A key of dated drivers is followed for each year; years that come to the same stand together.
 */
export function keyShares(key: DistributionKey, parties: PartyTable, years: readonly Year[]): KeyShares[] {
  const results: KeyShares[] = [];
  for (const year of isDated(key) ? years : years.slice(0, 1)) {
    const shares = sharesOfYear(key, parties, year);
    const same = results.findIndex((one) => contentOf(one) === contentOf(shares));
    const known = results[same];
    if (known === undefined) results.push(shares);
    else results[same] = { ...known, years: [...known.years, year] };
  }
  return isDated(key) ? results : results.map((one) => ({ ...one, years }));
}

/** Whether a key's shares may differ from year to year. */
export function isDated({ steps }: DistributionKey): boolean {
  return steps.some(
    ({ weighting, only, years }) =>
      years !== null || only.some(({ yearOffset }) => yearOffset !== null) || isDatedWeight(weighting),
  );
}

function isDatedWeight(weighting: Weighting): boolean {
  if (weighting.kind === 'mixed') return weighting.parts.some((part) => isDatedWeight(part.weighting));
  return weighting.kind === 'driver' && weighting.yearOffset !== null;
}

function sharesOfYear(key: DistributionKey, parties: PartyTable, year: Year): KeyShares {
  const findings: Finding[] = [];
  const setOf = memberSetIndex();
  const resolve = stepResolver(parties, setOf, findings);
  const left = stepsLeftIndex()(key, year);
  if (left === null) findings.push(...missingSteps(key, year));
  const user = { key: key.name, label: '' };
  const everyone = setOf(parties.parties.map(({ index }) => index));
  const found = left === null ? null : finalShares(resolve, findings)(left, everyone, year, '', user);
  const unique = uniqueFindings(findings);
  const known = { years: [year], findings: unique, dependOnAmount: found?.dependOnAmount ?? false };
  if (hasErrors(unique)) return { ...known, shares: [], isWhole: true };
  const shares = [...(found?.byParty ?? [])]
    .map(([party, share]) => ({ party, share }))
    .sort((a, b) => a.party - b.party);
  return { ...known, shares, isWhole: addUpToWhole(shares.map(({ share }) => share)) };
}

function contentOf({ shares, findings }: KeyShares): string {
  const texts = shares.map(({ party, share }) => `${party}:${share.numerator}/${share.denominator}`);
  return `${texts.join(' ')} ${findings.map(({ code, cell }) => JSON.stringify([code, cell])).join(' ')}`;
}
