import { wordsIn } from '../wordsIn';

/** The words that English sentences share. */
export const {
  quoted,
  kroner,
  counted,
  many,
  joined,
  ended,
  didYouMean,
  beginning,
  dateHint,
  numberHint,
  lowerOrHigher,
  listed,
} = wordsIn({
  language: 'en',
  quotes: ['“', '”'],
  withInvisible: ' with an invisible character',
  and: 'and',
  others: 'others',
  lower: 'lower',
  higher: 'higher',
  didYouMean: 'Did you mean',
  begins: 'which begins',
  dateHint:
    " If Excel has turned for example 12/88 into a date, write it again with an apostrophe before it: '12/88.",
  separatorsHint: ' Thousands are written with a point and øre with a comma.',
  noteHint: ' If the last digit is a note, delete it.',
});
