import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
import { PART, SECTOR } from '../parties/partyLayout';
import type { DistributionKey, KeyStep } from './distributionKey';
import { parseWeighting } from './parseWeighting';
import type { KeyDefaults } from './keyDefaults';

/** No filter, no bounds, every year. */
const EVERY_AMOUNT: Pick<KeyStep, 'only' | 'least' | 'most' | 'years'> = {
  only: [],
  least: null,
  most: null,
  years: null,
};

/**
 * The key that a plain split means where `Nøgler` lists none of that name: `Sektor` by the split, then `Part` by
 * `Standardvægt`. `text` is the split as typed (`35/65`), `cell` the cost row's key. What is wrong with the weight is told
 * where it can be put right: at `Standardvægt`, or without it at the column of `Parter`.
 */
export function implicitKey(
  text: string,
  parts: readonly ExactNumber[],
  cell: CellRef,
  defaults: KeyDefaults,
): DistributionKey {
  const cells = { level: cell, weight: cell, least: cell, most: cell, only: cell };
  const sectorStep: KeyStep = {
    number: 1,
    level: SECTOR,
    weighting: { kind: 'split', parts },
    base: 0,
    weightText: text,
    ...EVERY_AMOUNT,
    rounding: defaults.sectorRounding,
    cells: { ...cells, remainder: defaults.sectorRemainderCell ?? cell },
  };
  const standard = parseWeighting(defaults.standardWeight);
  const partStep: KeyStep = {
    number: 2,
    level: PART,
    weighting: standard.kind === 'weighting' ? standard.weighting : { kind: 'equal' },
    base: standard.kind === 'weighting' ? standard.base : 0,
    weightText: defaults.standardWeight,
    standardWeight: defaults.standardWeightCell === null ? 'default' : 'setting',
    ...EVERY_AMOUNT,
    rounding: defaults.rounding,
    cells: {
      ...cells,
      weight: defaults.standardWeightCell ?? defaults.standardColumnCell ?? cell,
      remainder: defaults.remainderCell ?? cell,
    },
  };
  return { name: text, steps: [sectorStep, partStep] };
}
