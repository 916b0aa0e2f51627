import type { StandardWeight } from '../findings/keyParams';
import type { KeyStep } from './distributionKey';

/** What a finding about a step's weight says of it where it is a plain split's standard one; nothing where the key gives its own. */
export function ofStandard(step: Pick<KeyStep, 'standardWeight'>): { readonly standard?: StandardWeight } {
  return step.standardWeight === undefined ? {} : { standard: step.standardWeight };
}
