import type { rangeTexts as danish } from '../da/rangeTexts';
import type { FindingTextsOf } from '../findingTexts';
import { beginning, listed, quoted } from './words';

/** English texts of findings about ranges, headings and cells. */
export const rangeTexts: FindingTextsOf<typeof danish> = {
  'name-missing': ({ name }) => ({
    message: `The workbook has no range named ${quoted(name)}.`,
    remedy: `Make a table or a named range called ${quoted(name)} with headings in its first row.`,
  }),
  'name-not-a-range': ({ name }) => ({
    message: `The name ${quoted(name)} does not refer to a range of cells.`,
    remedy: 'Correct the name in the Name Manager, so that it covers both headings and rows.',
  }),
  'range-empty': ({ name }, place) => ({
    message: `The range ${quoted(name)}${beginning(place)} has no rows with anything in them.`,
    remedy: 'Write at least one row below the headings, or let the name cover the right cells.',
  }),
  'units-below-headings': ({ text, heading }, place) => ({
    message: `The row below the headings says the unit alone (${quoted(text)}${place}), where it is not read.`,
    remedy: `Write the unit in the heading, for example ${quoted(`${heading} (${text})`)}, and delete the row.`,
  }),
  'column-missing': ({ name, heading, near }, place) => ({
    message: `The range ${quoted(name)}${beginning(place)} lacks the column ${quoted(heading)}.`,
    remedy:
      near === undefined
        ? `Write the heading ${quoted(heading)} in the first row of the range.`
        : `The heading ${quoted(near)} looks like it. Write ${quoted(heading)} instead of ${quoted(near)}.`,
  }),
  'headings-below': ({ name, headings }, place) => ({
    message: `The range ${quoted(name)} begins above its headings: ${listed(headings)} stand further down${place}.`,
    remedy: `Change the name ${quoted(name)} in Name Manager, so that the first row of the range is the one with the headings.`,
  }),
  'heading-twice': ({ heading }, place) => ({
    message: `The heading ${quoted(heading)}${place} means the same as another heading of the range.`,
    remedy: 'Delete or rename one of the two columns.',
  }),
  'year-twice': ({ year }, place) => ({
    message: `The year ${String(year)}${place} stands in another heading as well.`,
    remedy: "Gather the year's amounts in one column, or correct the year in one of the headings.",
  }),
  'text-missing': ({ heading, mark }, place) => ({
    message: `The field ${quoted(heading)}${place} is empty${mark === undefined ? '' : ` (${quoted(mark)} is read as nothing)`}, but the rest of the row is not.`,
    remedy: 'Fill in the cell, or clear the whole row.',
  }),
  'cell-error': ({ text }, place) => ({
    message: `The error value ${quoted(text)}${place} cannot be used.`,
    remedy: 'Correct the formula, so that the cell shows a number or a text.',
  }),
  'range-unused': ({ name, used }, place) => ({
    message: `The workbook has both ${quoted(used)} and ${quoted(name)}${place}, and only ${quoted(used)} is used.`,
    remedy: `Gather the keys in ${quoted(used)}, and delete the name ${quoted(name)}.`,
  }),
};
