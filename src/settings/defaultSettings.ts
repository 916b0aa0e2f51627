import type { Rounding } from '../keys/distributionKey';
import type { Settings } from './settings';

/** To the øre, halves away from zero, the units left to the largest remainders. */
const TO_THE_ORE: Rounding = { unit: 1, method: 'half up', remainder: { kind: 'largest' } };

/** What holds where `Indstillinger` says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  standardWeight: 'Folketal',
  standardWeightCell: null,
  rounding: TO_THE_ORE,
  remainderCell: null,
  sectorRounding: TO_THE_ORE,
  sectorRemainderCell: null,
  calculation: 'per group',
  displayUnit: 'kr',
  amountUnit: null,
  language: 'da',
  prices: { level: null, indexes: [] },
  years: null,
  subtotal: null,
  inhabitants: null,
  given: [],
};
