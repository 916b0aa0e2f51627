import { formatPercent } from '../../money/formatAmount';
import type { PartyTable } from '../../parties/party';
import { shareNumber, shownShare } from '../../sheets/groupShares';
import type { Language } from '../../texts/language';
import type { KeyShares } from './keyShares';

/** A recipient's share as it is shown. */
export interface ShareLine {
  readonly party: number;
  readonly name: string;
  readonly sector: string;
  /** `7,09 %`. */
  readonly percent: string;
  /** The length of its bar, in percent of the longest. */
  readonly length: number;
}

/** All shares of a year as they are shown. */
export interface ShareLines {
  readonly lines: readonly ShareLine[];
  /** Of the percentages as shown: `99,99 %`. */
  readonly sum: string;
  /** Whether the percentages as shown add up to 100,00 %. */
  readonly isHundred: boolean;
  /** `Aarhus Kommune 9,24 %`; `''` where there are no shares. */
  readonly largest: string;
  readonly smallest: string;
}

/** Makes exact shares ready to be shown: two decimals, and bars in proportion. */
export function shareLines({ shares }: KeyShares, { parties }: PartyTable, language: Language): ShareLines {
  const numbers = shares.map(({ share }) => shareNumber(share));
  const longest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const lines = shares.map(({ party, share }, index) => {
    const { name = '', sector = '' } = parties[party] ?? {};
    const length = longest === 0 ? 0 : 100 * ((numbers[index] ?? 0) / longest);
    return { party, name, sector, percent: formatPercent(share, language), length };
  });
  const sum = shares.reduce((total, { share }) => total + shownShare(share), 0);
  const bySize = numbers.map((number, index) => ({ number, index })).sort((a, b) => b.number - a.number);
  const told = (at: number): string => {
    const line = lines[bySize.at(at)?.index ?? -1];
    return line === undefined ? '' : `${line.name} ${line.percent}`;
  };
  return {
    lines,
    sum: formatPercent({ numerator: BigInt(sum), denominator: 10_000n }, language),
    isHundred: sum === 10_000,
    largest: told(0),
    smallest: told(-1),
  };
}
