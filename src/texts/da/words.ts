import { wordsIn } from '../wordsIn';

/** The words that Danish sentences share. */
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
  language: 'da',
  quotes: ['»', '«'],
  withInvisible: ' med et usynligt tegn',
  and: 'og',
  others: 'andre',
  lower: 'lavere',
  higher: 'højere',
  didYouMean: 'Mente du',
  begins: 'der begynder',
  dateHint: " Har Excel lavet fx 12/88 om til en dato, så skriv den igen med en apostrof foran: '12/88.",
  separatorsHint: ' Tusinder skrives med punktum og øre med komma.',
  noteHint: ' Er det sidste ciffer en note, så slet det.',
});
