import { formatKroner } from '../money/formatAmount';
import type { Ore } from '../money/ore';
import { withoutInvisible } from '../money/plainText';
import { countingIn } from './countingIn';
import { joinNames } from './joinNames';
import type { Language } from './language';
import { shortened } from './shortened';

/** What a language says where sentences are alike in all of them. Hints begin with a space. */
interface Vocabulary {
  readonly language: Language;
  readonly quotes: readonly [string, string];
  /** After a quoted text with more in it than shows. */
  readonly withInvisible: string;
  readonly and: string;
  readonly others: string;
  readonly lower: string;
  readonly higher: string;
  readonly didYouMean: string;
  /** That a range begins at the place that follows. */
  readonly begins: string;
  /** How to keep Excel from making a date of a split. */
  readonly dateHint: string;
  /** How thousands and øre are written. */
  readonly separatorsHint: string;
  /** That the last digit of a number may be the mark of a note. */
  readonly noteHint: string;
}

/** The words of sentences that every language builds alike, in one of them. */
export function wordsIn(said: Vocabulary) {
  const { language } = said;
  const { counted, many } = countingIn(language);

  /** A user's text in quotation marks: `»Folketal«`, and `»Skive« med et usynligt tegn` where there is more in it than shows. */
  function quoted(text: string): string {
    const visible = withoutInvisible(text);
    const [open, close] = said.quotes;
    return `${open}${shortened(visible)}${close}${visible === text ? '' : said.withInvisible}`;
  }

  /** Øre as `1.234,50 kr.`, in English `DKK 1,234.50`. */
  function kroner(amount: Ore): string {
    return formatKroner(amount, language);
  }

  return {
    quoted,
    kroner,
    counted,
    many,
    /** A sentence with one full stop at its end, which `kr.` may have brought along. */
    ended: (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`),
    /** `Mente du »Folketal«? ` before what to do, or nothing. */
    didYouMean: (suggestion: string | null): string =>
      suggestion === null ? '' : `${said.didYouMean} ${quoted(suggestion)}? `,
    /** Where a range begins, as an inserted clause after its name: `, der begynder i Omkostninger!A1,`. */
    beginning: (place: string): string => (place === '' ? '' : `, ${said.begins}${place},`),
    /** After what to do: how to keep Excel from making a date of a split, where a day's number is all that is left of one. */
    dateHint: (text: string): string => (/^\d{5}$/.test(text) ? said.dateHint : ''),
    /** After what to do: why a number with digits was not taken for one, as far as its form shows it. */
    numberHint(text: string): string {
      if (/\d,\d{3}[,.]/.test(text) || /^\D*\d+\.\d{1,2}\D*$/.test(text)) return said.separatorsHint;
      return /\.\d{4}\D*$/.test(text) ? said.noteHint : '';
    },
    /** How an amount compares with another: `500 kr. lavere`. */
    lowerOrHigher: (amount: Ore, other: Ore): string =>
      amount < other ? `${kroner(other - amount)} ${said.lower}` : `${kroner(amount - other)} ${said.higher}`,
    /** A list as it stands: `A, B og 3 andre`. */
    joined: (names: readonly string[], more = said.others): string =>
      joinNames(names, said.and, (count) => `${counted(count)} ${more}`),
    /** A list in quotation marks: `»A«, »B« og 3 andre`. */
    listed: (names: readonly string[], and = said.and): string =>
      joinNames(names.map(quoted), and, (count) => `${counted(count)} ${said.others}`),
  };
}
