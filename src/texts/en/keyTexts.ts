import { formatExact } from '../../money/formatExact';
import type { keyTexts as danish } from '../da/keyTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, dateHint, didYouMean, listed, quoted } from './words';

/** English texts of findings about keys and their steps' levels and weights. */
export const keyTexts: FindingTextsOf<typeof danish> = {
  'key-unknown': ({ key, suggestion }, place) => ({
    message: `The key ${quoted(key)}${place} is not in Nøgler and is not a split such as 35/65.`,
    remedy: `${didYouMean(suggestion)}Correct the cell, or add the key to Nøgler.${dateHint(key)}`,
  }),
  'key-without-steps': ({ key }, place) => ({
    message: `The key ${quoted(key)}${place} has no steps.`,
    remedy: 'Write at least one step, and let the last one have the level “Part”.',
  }),
  'step-number-invalid': ({ text }, place) => ({
    message: `The step ${quoted(text)}${place} is not a whole number from 1 upwards.`,
    remedy: 'Write 1, 2, 3 and so on, or leave the cell empty.',
  }),
  'step-number-twice': ({ key, number }, place) => ({
    message: `Step ${String(number)}${place} stands more than once in the key ${quoted(key)}.`,
    remedy: "Give each of the key's steps a number of its own.",
  }),
  'key-not-ending-in-part': ({ key, level }, place) =>
    level === 'Part'
      ? {
          message: `The level “Part”${place} is not the last step of the key ${quoted(key)}.`,
          remedy: 'Let the step be the last one of the key, or delete the steps after it.',
        }
      : {
          message: `The key ${quoted(key)} ends with the level ${quoted(level)}${place} and does not reach the recipients.`,
          remedy: 'Add a last step with the level “Part”.',
        },
  'level-unknown': ({ level, suggestion }, place) => ({
    message: `The level ${quoted(level)}${place} is not a column of Parter.`,
    remedy: `${didYouMean(suggestion)}Correct the level, or add the column to Parter.`,
  }),
  'weight-missing': ({ key, number }, place) => ({
    message: `Step ${String(number)} of the key ${quoted(key)} has no weight${place}.`,
    remedy: 'Write a column of Parter, for example Folketal, or write ligeligt.',
  }),
  'weight-invalid': ({ text }, place) => ({
    message: `The weight ${quoted(text)}${place} cannot be used.`,
    remedy: `Write a column of Parter (Folketal or Folketal {år-2}), ligeligt, a split (35/65), names with weights that are not negative (Kommuner=35; Region=65), a mixture (50 % Folketal + 50 % ligeligt), or a base amount first (10.000 kr. til hver, resten efter Folketal).${dateHint(text)}`,
  }),
  'split-not-100': ({ text, sum }, place) => ({
    message: `The split ${quoted(text)}${place} adds up to ${formatExact(sum, 'en')} and not to 100.`,
    remedy: text.includes('%')
      ? 'Correct the percentages, so that they add up to 100, for example 50 % Folketal + 50 % ligeligt.'
      : 'Correct the numbers, so that they add up to 100, for example 35/65.',
  }),
  'split-count': ({ text, parts, level, groups }, place) => ({
    message: `The split ${quoted(text)}${place} has ${counted(parts)} numbers, but at the level ${quoted(level)} there are ${counted(groups.length)} to split among: ${listed(groups)}.`,
    remedy: 'Write a number for each, in the order in which they stand in Parter, or correct Parter.',
  }),
  'sector-needed': ({ key }, place) => ({
    message: `The key ${quoted(key)}${place} splits among sectors, but Parter has no column “Sektor”.`,
    remedy: 'Add the column “Sektor” to Parter, or use a key without sectors.',
  }),
  'named-weight-unknown': ({ name, level, suggestion }, place) => ({
    message: `The weight${place} names ${quoted(name)}, which is not under ${quoted(level)} in Parter.`,
    remedy: `${didYouMean(suggestion)}Correct the name, so that it is written as in Parter.`,
  }),
  'named-weight-absent': ({ names, level }, place) => ({
    message: `The weight${place} does not name ${listed(names)} under ${quoted(level)} in Parter, so they get no share.`,
    remedy: 'Write a weight for each, or leave them out by “Kun” if they are to have no share.',
  }),
  'named-weights-not-100': ({ name, weight, sum, whole }, place) => ({
    message: `The weights${place} add up to ${formatExact(sum, 'en')} and not ${String(whole)}, so ${quoted(name)} gets ${formatExact(weight, 'en')} parts of ${formatExact(sum, 'en')}.`,
    remedy: `Correct the numbers so that they add up to ${String(whole)}. If they are neither percentages nor shares, write each ten times as large, which shares alike.`,
  }),
  'named-weight-ambiguous': ({ name, level }, place) => ({
    message: `The weight${place} names ${quoted(name)}, which stands several times under ${quoted(level)} in Parter.`,
    remedy: 'Give the recipients different names, or split first by a step at the level “Sektor”.',
  }),
};
