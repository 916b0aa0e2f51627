import { joined, many } from '../../../texts/en/words';
import type { OutcomeTexts } from './da';

export const outcomeTexts: OutcomeTexts = {
  done: 'The allocations have been recalculated',
  updated: (sheets, created, changed, sum) => {
    const made = created > 0 ? [`${many(created, 'sheet', 'sheets')} made`] : [];
    const rewritten = sheets - created;
    const kept = rewritten > 0 ? [`${many(rewritten, 'sheet', 'sheets')} updated`] : [];
    const parts = [...made, ...kept, `${many(changed, 'amount', 'amounts')} changed`, sum];
    return parts.join(', ').replace(/\.?$/, '.');
  },
  saveACopy: 'The workbook was opened read-only: save a copy, or the result will be lost.',
  lacksLooks:
    'The figures are right, but column widths, frozen panes, print set-up or colours could not be set on the sheets.',
  sumSame: 'the sum is unchanged',
  sumChanged: (difference, isLarger) => `the sum is ${difference} ${isLarger ? 'larger' : 'smaller'}`,
  moved: (places) => `Look at ${joined(places, 'more')}: the formula no longer refers to the same.`,
  movedBeside: (places) => `Look at ${joined(places, 'more')}: what is there stood beside another row.`,
  sumNew: (total) => `the sum is ${total}`,
  stopped: 'The recalculation was cancelled. The workbook is as it was.',
  putBack: 'The workbook is in order again: nothing in it is half written.',
  stoppedByErrors: (number) =>
    `There ${number === 1 ? 'is' : 'are'} ${many(number, 'error', 'errors')} in the figures, and nothing has been changed. Correct them and try again.`,
  close: 'Close the message',
  tablesMade: 'The tables have been made. Type your cost rows and recipients into them.',
  failedTitle: 'It did not succeed',
  writeFailed:
    'Excel could not write the sheets, and the workbook has been put back as it was. Try again. If that does not help, see whether an array formula (entered by Ctrl+Shift+Enter) stands beside the tables: Excel cannot move a part of one. Otherwise save the workbook, close it and open it again.',
  writtenOtherwise:
    'Excel wrote something else to the cells than it was told to, so everything has been put back as it was. Look for filters and tables on the sheets, remove them and try again.',
  filtered: (places) =>
    `A filter hides rows ${placesText(places)}, and Excel then writes to the rows that are seen. Nothing has been changed. Clear the filter and try again.`,
  clearFilters: 'Clear the filter',
  filtersCleared: 'The filter has been cleared, and all rows are shown. Now try again.',
  table: (places) =>
    `Some of what Kommuneandel writes has become part of a table: ${placesText(places)}. In a table Excel makes formulas of its own. Nothing has been changed. Choose Table Design and Convert to Range, and try again.`,
  torn: (places) =>
    `Excel cannot tear a table or pivot table, and the new rows or columns would go through what stands ${placesText(places)}. Nothing has been changed. Move it down below Kommuneandel’s tables or to another sheet and try again.`,
  merged: (places) =>
    `There are merged cells ${placesText(places)}, which Excel cannot write to or move a part of. Nothing has been changed. Unmerge them (Home, Merge & Center), or move them below the tables of Kommuneandel, and try again.`,
  spread: (places) =>
    `Excel filled more cells than it should ${placesText(places)}, as it does in tables. Everything has been put back as it was. Choose Table Design and Convert to Range, and try again. Or turn off “Fill formulas in tables to create calculated columns” under File, Options, Proofing, AutoCorrect Options.`,
  restoreFailed:
    'Excel failed on the way, and the sheets could not be put back completely. The copies are kept in the workbook. Press “Put back” before you go on.',
  excelBusy:
    'Excel is busy: a cell is being edited, or a dialog box is open. Press Enter, or close the dialog box, and try again. Nothing has been changed.',
  accessDenied:
    'Excel does not allow the workbook to be changed, and it is as it was. If it was opened for viewing, enable editing. If a sheet is protected, unprotect it. Then try again.',
  connectionLost:
    'The connection to the workbook is broken or has expired. Reload the page. If a sheet has only been half written, the copies are in the workbook, and the pane offers to put them back.',
  workbookChanged:
    'The workbook was changed during the calculation, so nothing has been written. Press “Recalculate allocations” again.',
  rangeTooLarge:
    'One of the ranges is larger than Excel can hand over at once (5 million cells). Make the range smaller.',
  readFailed:
    'The workbook could not be read, and nothing has been changed. If Excel is busy, wait a little and try again.',
  calculationFailed:
    'The calculation failed, and nothing in the workbook has been changed. Try again, and tell whoever deployed the add-in if it goes on.',
  cellGone: (sheet) =>
    `The cell on the sheet “${sheet}” cannot be shown. The sheet is deleted, hidden or renamed.`,
  insertFailed:
    'The sheets could not be inserted. The workbook may already have sheets or tables of those names, or its structure is protected.',
  functionsUnknown:
    'The formulas still show #NAME?, since Excel does not know the functions of Kommuneandel yet. Wait a little, or start Excel again, and try then. Nothing has been changed.',
  changeFailed:
    'Excel could not finish it, and some of it may have been done. The pane looks again and shows what is left. If Excel is busy, wait a little and try again.',
};

function placesText(places: Parameters<OutcomeTexts['merged']>[0]): string {
  const texts = places.map(({ sheet, table, cells }) => {
    const where = table === null ? (cells ?? '') : `the table “${table}”`;
    return `${where === '' ? '' : `in ${where} `}on the sheet “${sheet}”`;
  });
  return joined(texts, 'more places');
}
