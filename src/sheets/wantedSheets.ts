import {
  allocationHeadings,
  blockNames,
  comparisonHeadings,
  overviewHeadings,
  rateHeadings,
  readingHeadings,
  readMeHeadings,
  settlementHeadings,
  sheetNames,
} from '../texts/sheetHeadings';
import { trailHeadings } from '../texts/trailHeadings';
import { legalNamePart, shortenedName } from './definedNames';

/** A sheet a recalculation writes, before it is known what the workbook has room for. */
export interface WantedSheet {
  readonly name: string;
  /** The defined name of the whole sheet. */
  readonly definedName: string;
  /** What is added to it for each block; `''` for the only block of a sheet. */
  readonly blocks: readonly string[];
  /** What stands in the top left cell of the sheet: by this a sheet is known as ours. */
  readonly firstHeading: string;
}

/** `Fordeling Drift` with the name `Fordeling_Drift`; `Fordeling` for the one group (`''`) of a workbook without groups. */
export function wantedAllocationSheet(group: string): WantedSheet {
  return {
    name: group === '' ? sheetNames.allocation : `${sheetNames.allocation} ${group}`,
    definedName: group === '' ? blockNames.allocation : `${blockNames.allocation}_${legalNamePart(group)}`,
    blocks: [blockNames.costs, blockNames.parties],
    firstHeading: allocationHeadings.cost,
  };
}

function ofOneBlock(
  kind: 'overview' | 'comparison' | 'rates' | 'trail' | 'readMe',
  firstHeading: string,
): WantedSheet {
  return { name: sheetNames[kind], definedName: blockNames[kind], blocks: [''], firstHeading };
}

export const wantedOverview = ofOneBlock('overview', overviewHeadings.party);
export const wantedComparison = ofOneBlock('comparison', comparisonHeadings.party);
export const wantedRates = ofOneBlock('rates', rateHeadings.party);
export const wantedTrail = ofOneBlock('trail', trailHeadings[0]);
export const wantedReadMe = ofOneBlock('readMe', readMeHeadings[0]);

export const wantedControl: WantedSheet = {
  name: sheetNames.control,
  definedName: blockNames.control,
  blocks: [
    blockNames.ranges,
    blockNames.columns,
    blockNames.findings,
    blockNames.checks,
    blockNames.reconciliation,
  ],
  firstHeading: readingHeadings[0],
};

/** `Afregning 2021` with the name `Afregning_2021`. */
export function wantedSettlement(year: number): WantedSheet {
  return {
    name: `${sheetNames.settlement} ${year}`,
    definedName: `${blockNames.settlement}_${year}`,
    blocks: [blockNames.parties, blockNames.costs],
    firstHeading: settlementHeadings.party,
  };
}

/**
 * The same sheet for a what-if: `Fordeling Drift – ligeligt` with the name `Variant_ligeligt_Fordeling_Drift`. The
 * variant stands first in the name, so that no group's own sheet can be taken for a variant of another.
 */
export function inVariant(sheet: WantedSheet, variant: string): WantedSheet {
  if (variant === '') return sheet;
  return {
    ...sheet,
    name: `${sheet.name} – ${variant}`,
    definedName: shortenedName(`${blockNames.variant}_${legalNamePart(variant)}_${sheet.definedName}`),
  };
}
