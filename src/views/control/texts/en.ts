import type { ControlPanelTexts } from './da';
import { counted, many } from '../../../texts/en/words';

export const controlPanelTexts: ControlPanelTexts = {
  heading: 'Control',
  views: { found: 'Found', explain: 'Explain' },
  viewList: 'View',
  none: 'No remarks',
  counts: {
    error: (count) => many(count, 'error', 'errors'),
    warning: (count) => many(count, 'warning', 'warnings'),
    note: (count) => many(count, 'note', 'notes'),
  },
  headings: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  errorsStop: 'The errors must be put right before anything can be allocated. Nothing has been written.',
  goToCell: 'Go to cell',
  goTo: (cell) => `Go to cell ${cell}`,
  explain: 'Explain',
  explainWhat: (cell) => `Explain the calculated figure for ${cell}`,
  readOf: (rows, parties, sum) =>
    `Read: ${many(rows, 'cost row', 'cost rows')}, ${many(parties, 'recipient', 'recipients')}, ${sum}`,
  rowsRead: (rows) => many(rows, 'row', 'rows'),
  notCounted: (what) => `Not counted: ${what}.`,
  column: 'Column',
  sum: 'Sum',
  stretch: { name: 'Extend the name', table: 'Extend the table' },
  stretchWhat: (name, cells) => `Extend ${name} so that ${cells} is part of it`,
  stretched: (name, before, after) =>
    `${name} covers ${after} now. It was ${before}. The sheets follow when you recalculate.`,
  shrunk: (name, area) => `${name} covers ${area} again.`,
  notStretched: (name) =>
    `${name} could not be changed, and nothing has been touched. If the sheet is protected, unprotect it and try again.`,
  undo: 'Undo',
  reconciliationOf: (deviations) => `Reconciliation (${many(deviations, 'deviation', 'deviations')})`,
  agreed: (agreeing, all) =>
    agreeing === all
      ? `All ${counted(all)} published figures agree with the calculated ones.`
      : `${counted(agreeing)} of ${counted(all)} published figures agree with the calculated ones.`,
  show: 'Show',
  onlyDeviations: 'Deviations only',
  allFigures: 'All figures',
  noDeviations: 'No deviations.',
  published: 'Published',
  calculated: 'Calculated',
  difference: 'Difference',
  agrees: 'Agrees',
  deviates: 'Deviates',
  notPrinted: 'not printed',
  overview: 'Overall',
};
