import { formatCell } from '../../findings/formatCell';
import type { partyTexts as danish } from '../da/partyTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, didYouMean, quoted } from './words';

/** What is shared by `Standardvægt`. */
const SPLITS = 'Cost rows with a split such as 35/65 are shared among the recipients';

/** English texts of findings about recipients and drivers. */
export const partyTexts: FindingTextsOf<typeof danish> = {
  'party-twice': ({ name, first }, place) => ({
    message: `The recipient ${quoted(name)}${place} stands in ${formatCell(first)} already.`,
    remedy: 'Delete one of the rows, or give the two recipients different names or sectors.',
  }),
  'too-many-parties': ({ count, limit }, place) => ({
    message: `There are ${counted(count)} recipients, but there can be at most ${counted(limit)}. The first one too many stands${place === '' ? ' after them' : place}.`,
    remedy: 'Let the name cover the rows with recipients and no more.',
  }),
  'driver-unknown': ({ heading, suggestion, standard }, place) => {
    if (standard === undefined) {
      return {
        message: `The weight ${quoted(heading)}${place} is not a column of Parter.`,
        remedy: `${didYouMean(suggestion)}Correct the name, add the column to Parter, or choose another weight.${mixtureHint(heading)}`,
      };
    }
    return standard === 'setting'
      ? {
          message: `The default weight ${quoted(heading)}${place} is not a column of Parter. ${SPLITS} by it.`,
          remedy: `${didYouMean(suggestion)}Correct Standardvægt, or add the column to Parter.`,
        }
      : {
          message: `The column ${quoted(heading)} is missing${place === '' ? ' in Parter' : place}. ${SPLITS} by Standardvægt, which is ${quoted(heading)} unless something else is chosen.`,
          remedy: `${didYouMean(suggestion)}Add the column to Parter, or write another Standardvægt in Indstillinger, for example ligeligt.`,
        };
  },
  'driver-not-a-number': ({ heading, text }, place) => ({
    message: `The weight ${quoted(text)} under ${quoted(heading)}${place} is not a number.`,
    remedy: 'Correct the cell, or write for example 45.851.',
  }),
  'driver-empty': ({ heading, party }, place) => ({
    message: `The recipient ${quoted(party)} has no number under ${quoted(heading)}${place}, which counts as 0.`,
    remedy: 'Write the number, or write 0 if that is what is meant.',
  }),
  'driver-negative': ({ heading, text }, place) => ({
    message: `The number ${quoted(text)} under ${quoted(heading)}${place} is negative and cannot be a weight.`,
    remedy: 'Write 0 or a number above it.',
  }),
  'driver-needs-year': ({ heading, label, standard }, place) => ({
    message: `The ${standard === undefined ? '' : 'default '}weight ${quoted(heading)}${place} needs a budget year, but the cost row ${quoted(label)} has an amount without a year.`,
    remedy: 'Give the cost row a year, or write a weight without {år}, for example Folketal 2020.',
  }),
  'weights-too-large': ({ weight }, place) => ({
    message: `The numbers of the weight ${quoted(weight)}${place} come to more than a cell can show.`,
    remedy: 'Correct the numbers in Parter or in the cell.',
  }),
  'weights-all-zero': ({ level, weight, standard }, place) => {
    if (standard === undefined) {
      return {
        message: `The weight ${quoted(weight)}${place} is 0 for everyone at the level ${quoted(level)}, so the amount cannot be allocated.`,
        remedy: 'Correct the numbers in Parter, or choose another weight.',
      };
    }
    return standard === 'setting'
      ? {
          message: `The default weight ${quoted(weight)}${place} is 0 in Parter for everyone the amount is to be shared among. ${SPLITS} by it.`,
          remedy: 'Correct the numbers in Parter, or choose another Standardvægt.',
        }
      : {
          message: `All recipients the amount is to be shared among have 0 under ${quoted(weight)}${place}. ${SPLITS} by Standardvægt, which is ${quoted(weight)} unless something else is chosen.`,
          remedy:
            'Write the numbers in Parter, or write another Standardvægt in Indstillinger, for example ligeligt.',
        };
  },
  'group-name-missing': ({ level, party }, place) => ({
    message: `${party === '' ? 'A recipient' : `The recipient ${quoted(party)}`} has no text under ${quoted(level)}${place}.`,
    remedy: `Write in the cell what the recipient belongs to under ${quoted(level)}.`,
  }),
};

/** What holds percentages was surely meant as a mixture. */
function mixtureHint(heading: string): string {
  return heading.includes('%')
    ? ' A mixture is written with a plus, for example 50 % Folketal + 50 % ligeligt.'
    : '';
}
