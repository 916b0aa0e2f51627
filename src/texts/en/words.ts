import { formatKroner } from '../../money/formatAmount';
import { formatDecimal } from '../../money/formatDecimal';
import type { Ore } from '../../money/ore';
import { withoutInvisible } from '../../money/plainText';
import { joinNames } from '../joinNames';
import { looksLikeDate } from '../looksLikeDate';
import { shortened } from '../shortened';

/** A user's text in quotation marks: `“Folketal”`, and `“Skive” with an invisible character` where there is more in it than shows. */
export function quoted(text: string): string {
  const visible = withoutInvisible(text);
  return `“${shortened(visible)}”${visible === text ? '' : ' with an invisible character'}`;
}

/** Øre as `DKK 1,234.50`. */
export function kroner(amount: Ore): string {
  return formatKroner(amount, 'en');
}

/** A sentence with one full stop at its end, which `kr.` may have brought along. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** A count as `2,000`. */
export function counted(count: number): string {
  return formatDecimal({ coefficient: BigInt(count), decimals: 0 }, 'en');
}

/** So many of something: `2,000 items`. */
export function many(count: number, one: string, several: string): string {
  return `${counted(count)} ${count === 1 ? one : several}`;
}

/** Where a range begins, as an inserted clause after its name. */
export function beginning(place: string): string {
  return place === '' ? '' : `, which begins${place},`;
}

/** `Did you mean “Folketal”? ` before what to do, or nothing. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `Did you mean ${quoted(suggestion)}? `;
}

/** After what to do: how to keep Excel from making a date of a split. */
export function dateHint(text: string): string {
  return looksLikeDate(text)
    ? " If Excel has turned for example 12/88 into a date, write it again with an apostrophe before it: '12/88."
    : '';
}

/** After what to do: why a number with digits was not taken for one, as far as its form shows it. */
export function numberHint(text: string): string {
  if (/\d,\d{3}[,.]/.test(text) || /^\D*\d+\.\d{1,2}\D*$/.test(text)) {
    return ' Thousands are written with a point and øre with a comma.';
  }
  return /\.\d{4}\D*$/.test(text) ? ' If the last digit is a note, delete it.' : '';
}

/** How an amount compares with another: `DKK 500 lower`. */
export function lowerOrHigher(amount: Ore, other: Ore): string {
  return amount < other ? `${kroner(other - amount)} lower` : `${kroner(amount - other)} higher`;
}

/** A list in quotation marks: `“A”, “B” and 3 others`. */
export function listed(names: readonly string[], and = 'and'): string {
  return joinNames(names.map(quoted), and, (count) => `${counted(count)} others`);
}
