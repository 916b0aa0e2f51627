import { formatKroner } from '../../money/formatAmount';
import { formatDecimal } from '../../money/formatDecimal';
import type { Ore } from '../../money/ore';
import { withoutInvisible } from '../../money/plainText';
import { joinNames } from '../joinNames';
import { looksLikeDate } from '../looksLikeDate';
import { shortened } from '../shortened';

/** A user's text in quotation marks: `»Folketal«`, and `»Skive« med et usynligt tegn` where there is more in it than shows. */
export function quoted(text: string): string {
  const visible = withoutInvisible(text);
  return `»${shortened(visible)}«${visible === text ? '' : ' med et usynligt tegn'}`;
}

/** Øre as `1.234,50 kr.` */
export function kroner(amount: Ore): string {
  return formatKroner(amount, 'da');
}

/** A sentence with one full stop at its end, which `kr.` may have brought along. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** A count as `2.000`. */
export function counted(count: number): string {
  return formatDecimal({ coefficient: BigInt(count), decimals: 0 }, 'da');
}

/** So many of something: `2.000 poster`. */
export function many(count: number, one: string, several: string): string {
  return `${counted(count)} ${count === 1 ? one : several}`;
}

/** Where a range begins, as an inserted clause after its name. */
export function beginning(place: string): string {
  return place === '' ? '' : `, der begynder${place},`;
}

/** `Mente du »Folketal«? ` before what to do, or nothing. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `Mente du ${quoted(suggestion)}? `;
}

/** After what to do: how to keep Excel from making a date of a split. */
export function dateHint(text: string): string {
  return looksLikeDate(text)
    ? " Har Excel lavet fx 12/88 om til en dato, så skriv den igen med en apostrof foran: '12/88."
    : '';
}

/** After what to do: why a number with digits was not taken for one, as far as its form shows it. */
export function numberHint(text: string): string {
  if (/\d,\d{3}[,.]/.test(text) || /^\D*\d+\.\d{1,2}\D*$/.test(text)) {
    return ' Tusinder skrives med punktum og øre med komma.';
  }
  return /\.\d{4}\D*$/.test(text) ? ' Er det sidste ciffer en note, så slet det.' : '';
}

/** How an amount compares with another: `500 kr. lavere`. */
export function lowerOrHigher(amount: Ore, other: Ore): string {
  return amount < other ? `${kroner(other - amount)} lavere` : `${kroner(amount - other)} højere`;
}

/** A list in quotation marks: `»A«, »B« og 3 andre`. */
export function listed(names: readonly string[], and = 'og'): string {
  return joinNames(names.map(quoted), and, (count) => `${counted(count)} andre`);
}
