import { exactFromNumber } from '../../money/exactFromNumber';
import { formatExact } from '../../money/formatExact';
import { formatCell } from '../../findings/formatCell';
import type { CellsFromOurs } from '../../findings/cellsFromOurs';
import type { GroupPart, RangeKind, SummedTable } from '../../findings/readingParams';
import { shortened } from '../shortened';
import type { readingTexts as danish } from '../da/readingTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, joined, kroner, listed, quoted } from './words';

const HOW_TO_STRETCH: Readonly<Record<RangeKind, (name: string, cells: string) => string>> = {
  name: (name, cells) =>
    `If ${cells} is to be part of it, correct the name ${quoted(name)} in the Name Manager so that it covers them too.`,
  table: (name, cells) =>
    `If ${cells} is to be part of it, drag the lower right corner of the table ${quoted(name)} so that it covers them too.`,
  formula: (name, cells) =>
    `The name ${quoted(name)} is a formula. If ${cells} is to be part of it, correct the formula in the Name Manager.`,
};

/** English texts of findings about what was counted, what was left out, and how it was read. */
export const readingTexts: FindingTextsOf<typeof danish> = {
  'total-left-out': ({ text, of }, place) => ({
    message: `${row(text)}${place} is the sum of other rows and ${of === 'costs' ? 'has not been allocated on top of them' : 'gets no share of its own'}.`,
    remedy: `Nothing needs to be done. If the row is ${one(of)}, give it a name that does not mean a sum.`,
  }),
  'section-left-out': ({ text }, place) => ({
    message: `The row ${quoted(shortened(text))}${place} has neither a key nor figures and has been read as a heading over the rows below it, not as a cost row.`,
    remedy: 'Nothing needs to be done. If the row is a cost row, write its key and its amounts.',
  }),
  'total-differs': ({ text, of, heading, shown, sum }, place) => ({
    message: `${row(text)}${place} has not been ${of === 'costs' ? 'allocated' : 'taken for a recipient'}, but under ${quoted(heading)} it shows ${figure(shown, of)}, and the rows add up to ${figure(sum, of)}.`,
    remedy: `Correct the sum or the rows so that they agree. If the row is ${one(of)}, give it a name that does not mean a sum.`,
  }),
  'total-kept': ({ text, of }, place) => ({
    message: `${row(text)}${place} is called like a sum, but adds up no other rows and has been taken for ${one(of)}.`,
    remedy: 'Delete the row if it is a sum, or give it another name.',
  }),
  'looks-like-sum': ({ text, of, isAbove }, place) => ({
    message: `${row(text)}${place} is exactly the sum of rows ${isAbove === true ? 'right below' : 'above'} it and has been taken for ${one(of)}.`,
    remedy: 'If it is a sum, delete it or call it “I alt”. Otherwise nothing needs to be done.',
  }),
  'looks-like-part': ({ text, whole }, place) => ({
    message: `${row(text)}${place} is called like a part of ${quoted(shortened(whole))}, but has been allocated on top of it.`,
    remedy:
      'If the amount is part of the row above, delete the row or move it out of the range. Otherwise give it a name of its own.',
  }),
  'rows-twice': ({ label, first, others }, place) => ({
    message: `${row(label)}${place} is the same in every cell as ${formatCell(first)}, and both have been allocated.${others === 0 ? '' : ` So it is with ${counted(others)} ${others === 1 ? 'other row' : 'other rows'}.`}`,
    remedy:
      'If rows have been pasted twice, delete them in one of the places. Otherwise give the items names of their own.',
  }),
  'beside-below': ({ name, kind, cells, names }, place) => ({
    message: `${listed(names)}${place} stands right outside ${quoted(name)} and has not been counted.`,
    remedy: `${HOW_TO_STRETCH[kind](name, cells)} Otherwise leave a row empty between them.`,
  }),
  'beside-column': ({ name, kind, cells, names }, place) => ({
    message: `The column ${listed(names)}${place} stands right outside ${quoted(name)} and has not been counted.`,
    remedy: `${HOW_TO_STRETCH[kind](name, cells)} Otherwise leave a column empty between them.`,
  }),
  'headings-above': ({ name, kind, cells, names }, place) => ({
    message: `The headings ${listed(names)} stand above ${quoted(name)}${place}, but are not part of the range.`,
    remedy: HOW_TO_STRETCH[kind](name, cells),
  }),
  'row-without-amount': ({ label }, place) => ({
    message: `The cost row ${quoted(label)}${place} has no amount, so nothing of it has been allocated.`,
    remedy: 'Write the amount, or write 0 if that is what is meant.',
  }),
  'row-without-start-year': ({ label }, place) => ({
    message: `The cost row ${quoted(label)} lacks a year under “Startår”${place}, while others have one, so its amount stands without a year.`,
    remedy: 'Write a year under “Startår”.',
  }),
  'rows-hidden': ({ name, rows }, place) => ({
    message: `Hidden rows have been counted${place === '' ? ` in ${quoted(name)}` : place}: row ${joined(rows.map(String))}.`,
    remedy: 'Delete the rows, or move them out of the range, if they are not to be counted.',
  }),
  'parties-unreached': ({ names }, place) => ({
    message:
      names.length === 1
        ? `The recipient ${listed(names)}${place} gets no share, since no key reaches it.`
        : `The recipients ${listed(names)}${place === '' ? '' : `, the first${place},`} get no share, since no key reaches them.`,
    remedy: 'See whether “Sektor” or the “Kun” of a key is to be corrected, if there should be a share.',
  }),
  'split-order': ({ text, read }, place) => ({
    message: `The split ${quoted(text)}${place} is read as ${partsOf(read)}, since that is the order of the sectors in Parter.`,
    remedy:
      'If it is the other way round, swap the figures, or move the sector that is to have the first to the top of Parter.',
  }),
  'split-order-changed': ({ text, read, before }, place) => ({
    message: `The split ${quoted(text)}${place} is now read as ${partsOf(read)}. At the last calculation it was read as ${partsOf(before)}.`,
    remedy: 'Move the rows of Parter back if the split is to be read as before.',
  }),
  'input-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} The allocation then depends on itself, and is another each time.`,
    remedy:
      'Write what is to be allocated by in the cell, or take it from somewhere Kommuneandel does not write.',
  }),
  'shown-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} It is shown as it was before this allocation.`,
    remedy: 'Allocate again to get what is new, or write it in the cell without a formula.',
  }),
  'published-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} The allocation is then reconciled with itself.`,
    remedy: 'Write the figure as it was published.',
  }),
  'formula-elsewhere': ({ place, was, is }) => ({
    message: `The formula in ${place} referred to “${was}” and now refers to “${is}”.`,
    remedy:
      'Correct it so that it refers to what is right. If it is right as it is, delete this row in Kontrol.',
  }),
  'formula-gone': ({ place, was }) => ({
    message: `The formula in ${place} referred to “${was}”, which no longer stands there.`,
    remedy: 'Correct it so that it refers to what is right, or delete it.',
  }),
  'beside-moved': ({ place, was, is }) => ({
    message: `What you have in ${place} stood beside “${was}”, but rows have moved or gone, and ${is === null ? 'none of them' : `“${is}”`} is there now.`,
    remedy: 'Move it to the right row, or delete it. Look at the cells above and below as well.',
  }),
  'formula-counted': ({ place, was }) => ({
    message: `The formula in ${place} counts rows or columns in “${was}”, which have other numbers now.`,
    remedy: 'See whether it still shows what is right, and then delete this row in Kontrol.',
  }),
};

/** `The formula in Omkostninger!D7 reads the sheet "Fordeling Drift", which Kommuneandel writes.` */
function fromOurs({ cells, sheet, via }: CellsFromOurs, place: string): string {
  const listedCells = joined(cells, 'other places');
  const isOne = cells.length === 1 && !listedCells.includes(':');
  const formulas = isOne ? `The formula${place} reads` : `Formulas${place} (${listedCells}) read`;
  const through = via === null ? '' : `, through ${shortened(via)},`;
  return `${formulas}${through} the sheet ${quoted(sheet)}, which Kommuneandel writes.`;
}

function partsOf(parts: readonly GroupPart[]): string {
  return parts.map(({ name, part }) => `${shortened(name)} ${formatExact(part, 'en')}`).join(', ');
}

function row(text: string): string {
  return text === '' ? 'The row without a name' : `The row ${quoted(text)}`;
}

function one(of: SummedTable): string {
  return of === 'costs' ? 'a cost row' : 'a recipient';
}

function figure(value: number, of: SummedTable): string {
  return of === 'costs' ? kroner(value) : formatExact(exactFromNumber(value), 'en');
}
