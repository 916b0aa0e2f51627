import type { Year } from '../costs/costRow';
import type { Finding } from '../findings/finding';
import type { DistributionKey } from '../keys/distributionKey';
import { missingSteps } from '../keys/stepsIn';
import type { PartyTable } from '../parties/party';
import { isShownYear, type CalculationBasis, type Settings } from '../settings/settings';
import type { AllocationStep } from './allocation';
import { finalShares, type FinalSharesOf } from './finalShares';
import { memberSetIndex, type MemberSet } from './memberSets';
import { potEntries, type PotEntriesOf } from './potEntries';
import { stepResolver, type StepResolver } from './stepResolver';
import { stepsLeftIndex, type StepsLeft } from './stepsLeft';

/** What all groups of one allocation work with, and what they add to as they go. */
export interface Workings {
  readonly parties: PartyTable;
  readonly calculation: CalculationBasis;
  /** Whether the sheets show a year: shares are of what they show. */
  readonly isShown: (year: Year) => boolean;
  readonly everyone: MemberSet;
  readonly stepsOf: (key: DistributionKey, year: Year) => StepsLeft | null;
  readonly resolve: StepResolver;
  readonly sharesOf: FinalSharesOf;
  readonly entriesOf: PotEntriesOf;
  readonly steps: AllocationStep[];
  readonly findings: Finding[];
  /** The next pool's number, from 1. */
  readonly newPool: () => number;
  /** To be called when a cost row has been taken. */
  readonly onRow: () => void;
}

/** Lays out the workings of one allocation. Nothing of them outlives it. */
export function layOutWorkings(
  parties: PartyTable,
  settings: Pick<Settings, 'calculation' | 'years'>,
  onRow: () => void = () => undefined,
): Workings {
  const findings: Finding[] = [];
  const setOf = memberSetIndex();
  const everyone = setOf(parties.parties.map(({ index }) => index));
  const resolve = stepResolver(parties, setOf, findings);
  const sharesOf = finalShares(resolve, findings);
  const stepsOf = stepsLeftIndex();
  let pools = 0;
  return {
    parties,
    calculation: settings.calculation,
    isShown: (year) => isShownYear(settings, year),
    everyone,
    stepsOf: (key, year) => {
      const left = stepsOf(key, year);
      if (left === null) findings.push(...missingSteps(key, year));
      return left;
    },
    resolve,
    sharesOf,
    entriesOf: potEntries(resolve, sharesOf, parties, everyone),
    steps: [],
    findings,
    newPool: () => (pools += 1),
    onRow,
  };
}
