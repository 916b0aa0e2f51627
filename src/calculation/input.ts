import type { Finding } from '../findings/finding';
import type { RatedCosts } from '../keys/applyRates';
import type { DistributionKey } from '../keys/distributionKey';
import type { PartyTable } from '../parties/party';
import type { PublishedLine } from '../published/publishedLine';
import type { Settings } from '../settings/settings';
import type { RangeReading } from '../tables/rangeReading';
import type { ComparedCosts } from './comparedCosts';

/** The workbook's input, understood as far as it could be. */
export interface Input extends RatedCosts {
  readonly parties: PartyTable;
  /** The keys listed in `Nøgler`. */
  readonly keys: readonly DistributionKey[];
  /** The rows by `Nøgle B` and `C`. */
  readonly compared: readonly ComparedCosts[];
  readonly settings: Settings;
  readonly published: readonly PublishedLine[];
  /** What was read of each range. */
  readonly readings: readonly RangeReading[];
  readonly findings: readonly Finding[];
}
