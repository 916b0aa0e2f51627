import { formatExact } from '../../money/formatExact';
import type { FindingParams } from '../../findings/findingParams';
import type { cellTexts as danish } from '../da/cellTexts';
import type { FindingText, FindingTextsOf } from '../findingTexts';
import { shownAs } from '../shownAs';
import { counted, kroner, listed, quoted } from './words';

/** English texts of findings about cells that can be read in more ways than one, and columns that are not read. */
export const cellTexts: FindingTextsOf<typeof danish> = {
  'number-doubtful': ({ text, doubt }, place) => DOUBTS[doubt](text, place),
  'unit-missing': ({ name }, place) => ({
    message: `All amounts of ${quoted(name)} are below DKK 10,000. No heading says other than kr., so they have been read as kr. The first column is${place}.`,
    remedy:
      'If the amounts are in 1.000 kr. or mio. kr., say so in the heading, or by “Beløb i” in Indstillinger.',
  }),
  'amount-in-kroner': ({ heading, text, amount }, place) => ({
    message: `${quoted(text)} under ${quoted(heading)}${place} gives no unit and was read as ${typeof amount === 'number' ? kroner(amount) : `DKK ${formatExact(amount, 'en')}`}, while the amounts of the items are in DKK 1,000 or more.`,
    remedy: 'Write the unit in the cell, for example 400 t.kr. or 400.000 kr.',
  }),
  'unit-of-format': ({ text, heading, amount }, place) => ({
    message: `The cell${place} shows ${quoted(text)} and has been read as ${kroner(amount)}, though the heading is ${quoted(heading)}.`,
    remedy: 'If the unit of the heading holds, give the cell a number format without kr.',
  }),
  'heading-unclear': ({ heading, doubt }, place) => ({
    message: `The heading ${quoted(heading)}${place} ${UNCLEAR[doubt]}, so the amounts of the column have not been allocated.`,
    remedy:
      doubt === 'unit'
        ? 'Write kr., 1.000 kr., mio. kr. or mia. kr., and convert the amounts if they are in something else.'
        : 'Write the one year the amounts belong to, for example 2021, or rename the column.',
  }),
  'heading-as-year': ({ heading, year, doubt }, place) => ({
    message: `The heading ${quoted(heading)}${place} ${AS_YEAR[doubt]}, but the column has been read as the amounts of all of ${String(year)}.`,
    remedy: `If they are the amounts of the year, write ${String(year)} as the heading. ${doubt === 'spent' ? `If they are the accounts, write Regnskab ${String(year)}.` : 'Otherwise gather the amounts of the year in one column, or delete the year in the heading.'}`,
  }),
  'heading-currency': ({ heading, currency }, place) => ({
    message: `The heading ${quoted(heading)}${place} says ${currency}, and only amounts in kroner are allocated.`,
    remedy: `Convert the amounts to kroner, and delete ${currency} in the heading.`,
  }),
  'heading-empty': (_, place) => ({
    message: `There are amounts under an empty heading${place}, and they have not been allocated.`,
    remedy: 'Write the year above every column. A merged heading holds for the first of its columns only.',
  }),
  'heading-repeated': (_, place) => ({
    message: `The row${place} says the headings once more and has been left out.`,
    remedy: 'Nothing needs to be done. Delete the row if it stands there by mistake.',
  }),
  'unit-unread': ({ heading, text }, place) => ({
    message: `The column ${quoted(heading)}${place} says ${quoted(text)}, but it is not used, and the amounts of the rows have been read in another unit.`,
    remedy:
      'Write the unit in the heading above the amounts, in the cells themselves, or by “Beløb i” in Indstillinger.',
  }),
  'column-unread': ({ heading, of }, place) => ({
    message: `The column ${heading === '' ? 'without a heading' : quoted(heading)}${place} ${of === 'words' ? 'seems to say how to share' : 'holds numbers'} but is not used.`,
    remedy: `You need not do anything. ${UNREAD[of]}`,
  }),
  'heading-without-year': ({ heading, example }, place) => ({
    message: `The heading ${quoted(heading)}${place} does not say which year the figures are of, so the column is not used.`,
    remedy: `Write the year in the heading, for example ${example}.`,
  }),
  'text-near-other': ({ text, other, count, heading }, place) => ({
    message: `${quoted(text)}${place} stands in one row only under ${quoted(heading)}, and ${quoted(other)} stands in ${counted(count)}. They count as two different ones.`,
    remedy: `If they are the same, correct the cell to ${quoted(other)}.`,
  }),
  'years-empty': ({ headings }, place) => ({
    message: `There is nothing under ${listed(headings)}${place}, so it is on no sheet.`,
    remedy: 'You need not do anything. Write 0 under a year that is to be shown without amounts.',
  }),
  'heading-near': ({ heading, suggestion }, place) => ({
    message: `The heading ${quoted(heading)}${place} is unknown, so the column is not used.`,
    remedy: `Did you mean ${quoted(suggestion)}? Then correct the heading.`,
  }),
};

const AS_YEAR: Readonly<Record<FindingParams['heading-as-year']['doubt'], string>> = {
  'another period': 'names another period than a calendar year',
  'no amounts': 'sounds like something else than amounts',
  spent: 'sounds like accounts',
};

const UNREAD: Readonly<Record<FindingParams['column-unread']['of'], string>> = {
  costs: 'If these are amounts to be allocated, write their year as the heading.',
  others: 'If the numbers are to be used, correct the heading.',
  words: 'If it is to be used, give it a heading that is read, such as “Kun”, “Vægt” or “Nøgle”.',
};

const UNCLEAR: Readonly<Record<FindingParams['heading-unclear']['doubt'], string>> = {
  'several years': 'names several years',
  'several price levels': 'names several price levels',
  'number or year': 'may be a number and no year',
  'year or date': 'is a year that the cell shows as a date',
  'price or year': 'may be a price as well as the amounts of a year',
  unit: 'names a unit that cannot be read there',
};

type DoubtText = (text: string, place: string) => FindingText;

const DOUBTS: Readonly<Record<FindingParams['number-doubtful']['doubt'], DoubtText>> = {
  'three digits': (text, place) => ({
    message: `The number ${quoted(text)}${place} may be thousands as well as have three decimals.`,
    remedy: `Write ${text.replace(',', '.')} if it is thousands. Otherwise write the decimals without a zero at the end, or as a number in the cell.`,
  }),
  'trailing dash': (text, place) => ({
    message: `The dash after the number in ${quoted(text)}${place} may be a minus, but may also mean “no øre”.`,
    remedy: 'Write a minus before the number if it is negative. Otherwise delete the dash.',
  }),
  date: (text, place) => DATES[shownAs(text)](text, place),
  'three decimals': (text, place) => ({
    message: `The number ${quoted(text)}${place} has been used as it stands, but the other numbers of the column are whole and much larger.`,
    remedy: 'If it is thousands, write the number without a comma, for example 45.851.',
  }),
  'no percent sign': (text, place) => ({
    message: `The number ${quoted(text)}${place} stands without a percent sign among percentages and has been read as ${text} percent.`,
    remedy: 'Write all numbers of the column with a percent sign, or none of them.',
  }),
  'no unit': (text, place) => ({
    message: `The number ${quoted(text)}${place} stands without a unit among numbers with a unit such as mio.`,
    remedy: 'Write all the numbers in the same unit, or write the unit in the heading.',
  }),
};

/** Of a cell with the format of a date, by what it shows. */
const DATES: Readonly<Record<ReturnType<typeof shownAs>, DoubtText>> = {
  time: (text, place) => ({
    message: `The cell${place} shows the time ${quoted(text)} and no number.`,
    remedy: `If Excel has turned what was written into a time of day, write it again with an apostrophe before it: '${text}. If it is a number, choose a number format.`,
  }),
  day: (text, place) => ({
    message: `The cell${place} shows the date ${quoted(text)} and no number.`,
    remedy:
      "If Excel has turned for example 1.5 or 12/88 into a date, write it again with an apostrophe before it: '12/88. If it is an amount, choose a number format.",
  }),
  neither: (text, place) => ({
    message: `The cell${place} has the format of a date or a time of day, but the number in it, ${text}, is neither.`,
    remedy: 'If it is a number, choose a number format. Otherwise correct the cell.',
  }),
};
