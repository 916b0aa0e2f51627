import { finding, type Finding } from '../findings/finding';
import { PART } from '../parties/partyLayout';
import type { DistributionKey } from './distributionKey';

/** `key-not-ending-in-part` at the last step of a key if it is not at level `Part`, and at every earlier one that is. Steps whose level is blank have been reported. */
export function checkSteps({ name, steps }: DistributionKey): Finding[] {
  const last = steps.at(-1)?.number;
  return steps
    .filter(({ level, number, years }, i) => {
      if (level === PART) return number !== last;
      return level !== '' && (i === steps.length - 1 || (number === last && years !== null));
    })
    .map(({ level, cells }) => finding('error', 'key-not-ending-in-part', cells.level, { key: name, level }));
}
