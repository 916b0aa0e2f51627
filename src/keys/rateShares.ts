import type { Year } from '../costs/costRow';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { EXACT_ONE, type ExactNumber } from '../money/exactNumber';
import { type Bounds, cutToBounds, noBounds } from '../money/bounds';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';
import { roundRatio } from '../money/roundRatio';
import type { PartyTable } from '../parties/party';
import { PART } from '../parties/partyLayout';
import { columnOf } from './columnOf';
import type { DistributionKey, KeyStep, Rate, RateShares, Rounding } from './distributionKey';
import { driverWeights } from './driverWeights';
import { groupsAt } from './groupsAt';
import { membersOf, withoutParties } from './membersOf';
import { stepBounds } from './stepBounds';
import { missingSteps, stepsIn } from './stepsIn';

/**
 * What a rate comes to for each recipient whom a key lets take part in a year, cut to the bounds of its last step and
 * rounded alone by that step's unit and method: 0,27 kr. per inhabitant of Silkeborg is 25.387,02 kr. Null where an
 * error stands in the way; findings are added to `findings`.
 * @param cell where the rate is written; `label` the cost row's name.
 */
export function rateShares(
  rate: Rate,
  key: DistributionKey,
  year: Year,
  parties: PartyTable,
  cell: CellRef,
  label: string,
  findings: Finding[],
): RateShares | null {
  const steps = stepsIn(key, year);
  if (steps === null) findings.push(...missingSteps(key, year));
  const last = steps?.at(-1);
  const column = columnOf(parties, PART);
  if (steps === null || last === undefined || column === null) return null;

  const found: Finding[] = boundsTooEarly(key, steps.slice(0, -1));
  const everyone: readonly number[] = parties.parties.map(({ index }) => index);
  const members = steps.reduce((left, step) => membersOf(step, left, parties, year, label, found), everyone);
  if (members.length === 0) found.push(withoutParties(last));
  const groups = groupsAt(column, members, parties, found);
  // What is wrong with the rate's driver is not wrong with the weight of a plain split.
  const { standardWeight: _, ...own } = last;
  const perStep: KeyStep = { ...own, cells: { ...last.cells, weight: cell } };
  const drivers =
    rate.per === null
      ? groups.map(() => EXACT_ONE)
      : driverWeights(perStep, { kind: 'driver', ...rate.per }, groups, year, parties, label, found);
  const bounds = stepBounds(last, groups, year, parties, label, found) ?? noBounds(groups.length);
  findings.push(...found);
  if (found.some(({ severity }) => severity === 'error')) return null;

  const shares = drivers.map((driver, i) => shareOf(rate, driver, bounds, i, last.rounding));
  const byParty = <T>(list: readonly T[]): readonly (T | undefined)[] =>
    parties.parties.map(({ index }) => list[members.indexOf(index)]);
  return {
    drivers: byParty(drivers),
    exact: byParty(shares.map(({ exact }) => exact)),
    parts: byParty(shares.map(({ part }) => part)),
  };
}

/** A rate's parts follow from the recipients' drivers, so that nothing but they can be bound. */
function boundsTooEarly({ name }: DistributionKey, steps: readonly KeyStep[]): Finding[] {
  return steps.flatMap(({ level, least, most, cells }) =>
    least === null && most === null
      ? []
      : [
          finding('error', 'rate-bounds-level', least === null ? cells.most : cells.least, {
            key: name,
            level,
          }),
        ],
  );
}

function shareOf(
  { kroner }: Rate,
  driver: ExactNumber,
  bounds: Bounds,
  index: number,
  { unit, method }: Pick<Rounding, 'unit' | 'method'>,
): { readonly exact: number; readonly part: Ore } {
  const product = kroner.coefficient * driver.coefficient * 100n;
  const size: Ratio = {
    numerator: product < 0n ? -product : product,
    denominator: 10n ** BigInt(kroner.decimals + driver.decimals),
  };
  const sign = product < 0n ? -1 : 1;
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
