import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { EXACT_ONE, type ExactNumber, sumExact } from '../money/exactNumber';
import { type Bounds, cutToBounds, noBounds } from '../money/bounds';
import type { Ore } from '../money/ore';
import { type Ratio, productOfRatios, WHOLE_RATIO } from '../money/ratio';
import { roundRatio } from '../money/roundRatio';
import { PART } from '../parties/partyLayout';
import { columnOf } from './columnOf';
import type { DistributionKey, KeyStep, Rate, RateShares, Rounding } from './distributionKey';
import { driverWeights } from './driverWeights';
import { groupsAt } from './groupsAt';
import { membersOf, withoutParties } from './membersOf';
import { stepBounds } from './stepBounds';
import { missingSteps, stepsIn } from './stepsIn';
import type { Taking } from './taking';

/**
 * What a rate comes to for each recipient whom a key lets take part in a year: brought to the prices of the year, then
 * cut to the bounds of the key's last step, then rounded alone by that step's unit and method. 0,27 kr. per inhabitant
 * of Silkeborg is 25.387,02 kr., and with two percent 25.894,76 kr. Null where an error stands in the way.
 * @param factor that the prices of the year are to those of the rate; null where they are the same.
 * @param cell where the rate is written.
 */
export function rateShares(
  rate: Rate,
  key: DistributionKey,
  factor: Ratio | null,
  cell: CellRef,
  { findings, ...of }: Taking,
): RateShares | null {
  const { year, parties } = of;
  const steps = stepsIn(key, year);
  if (steps === null) findings.push(...missingSteps(key, year));
  const last = steps?.at(-1);
  const column = columnOf(parties, PART);
  if (steps === null || last === undefined || column === null) return null;

  const found: Finding[] = boundsTooEarly(key, steps.slice(0, -1));
  const taking = { ...of, findings: found };
  const everyone: readonly number[] = parties.parties.map(({ index }) => index);
  const members = steps.reduce((left, step) => membersOf(step, left, taking), everyone);
  if (members.length === 0) found.push(withoutParties(last));
  const groups = groupsAt(column, members, parties, found);
  // What is wrong with the rate's driver is not wrong with the weight of a plain split.
  const perStep = { cells: { ...last.cells, weight: cell } };
  const drivers =
    rate.per === null ? groups.map(() => EXACT_ONE) : driverWeights(perStep, rate.per, groups, taking);
  const bounds = stepBounds(last, groups, taking) ?? noBounds(groups.length);
  findings.push(...found);
  if (found.some(({ severity }) => severity === 'error')) return null;

  const shares = drivers.map((driver, i) => {
    const exact = productOfRatios(timesRate(rate, driver), factor ?? WHOLE_RATIO);
    return shareOf(exact, bounds, i, last.rounding);
  });
  const byParty = <T>(list: readonly T[]): readonly (T | undefined)[] =>
    parties.parties.map(({ index }) => list[members.indexOf(index)]);
  return {
    drivers: byParty(drivers),
    factor,
    original: Number(roundRatio(timesRate(rate, sumExact(drivers)), 'half up')),
    exact: byParty(shares.map(({ exact }) => exact)),
    parts: byParty(shares.map(({ part }) => part)),
  };
}

/** A rate's parts follow from the recipients' drivers, so that nothing but they can be bound. */
function boundsTooEarly({ name }: DistributionKey, steps: readonly KeyStep[]): Finding[] {
  return steps
    .filter(({ least, most }) => least !== null || most !== null)
    .map(({ level, least, cells }) => {
      const cell = least === null ? cells.most : cells.least;
      return finding('error', 'rate-bounds-level', cell, { key: name, level });
    });
}

/** Øre: 0,27 kr. times 94.026 is 253870200/100. */
function timesRate({ kroner }: Rate, driver: ExactNumber): Ratio {
  return {
    numerator: kroner.coefficient * driver.coefficient * 100n,
    denominator: 10n ** BigInt(kroner.decimals + driver.decimals),
  };
}

function shareOf(
  { numerator, denominator }: Ratio,
  bounds: Bounds,
  index: number,
  { unit, method }: Pick<Rounding, 'unit' | 'method'>,
): { readonly exact: number; readonly part: Ore } {
  const size: Ratio = { numerator: numerator < 0n ? -numerator : numerator, denominator };
  const sign = numerator < 0n ? -1 : 1;
  const [least, most] = [bounds.least[index] ?? 0, bounds.most[index] ?? Infinity];
  const isBelow = size.numerator < BigInt(least) * size.denominator;
  const isAbove = most !== Infinity && size.numerator > BigInt(most) * size.denominator;
  if (isBelow || isAbove) {
    const bound = sign * (isBelow ? least : most) + 0;
    return { exact: bound, part: bound };
  }
  const units = roundRatio({ ...size, denominator: size.denominator * BigInt(unit) }, method);
  const part = cutToBounds(Number(units * BigInt(unit)), bounds, index);
  const millionths = roundRatio({ ...size, numerator: size.numerator * 1_000_000n }, 'half even');
  return { exact: (sign * Number(millionths)) / 1_000_000 + 0, part: sign * part + 0 };
}
