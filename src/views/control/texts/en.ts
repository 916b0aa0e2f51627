import type { ControlPanelTexts } from './da';
import { counted } from '../../../texts/en/words';

export const controlPanelTexts: ControlPanelTexts = {
  heading: 'Control',
  views: { found: 'Found', explain: 'Explain' },
  viewList: 'View',
  none: 'No remarks',
  counts: {
    error: (count) => (count === 1 ? '1 error' : `${counted(count)} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${counted(count)} warnings`),
    note: (count) => (count === 1 ? '1 note' : `${counted(count)} notes`),
  },
  headings: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  errorsStop: 'The errors must be put right before anything can be allocated. Nothing has been written.',
  goToCell: 'Go to cell',
  goTo: (cell) => `Go to cell ${cell}`,
  explain: 'Explain',
  explainWhat: (cell) => `Explain the calculated figure for ${cell}`,
  showMore: (left) => `Show more (${counted(left)})`,
  reconciliationOf: (deviations) =>
    deviations === 1 ? 'Reconciliation (1 deviation)' : `Reconciliation (${counted(deviations)} deviations)`,
  agreed: (agreeing, all) =>
    agreeing === all
      ? `All ${counted(all)} published figures agree with the calculated ones.`
      : `${counted(agreeing)} of ${counted(all)} published figures agree with the calculated ones.`,
  show: 'Show',
  onlyDeviations: 'Deviations only',
  allFigures: 'All figures',
  noDeviations: 'No deviations.',
  line: 'Line',
  published: 'Published',
  calculated: 'Calculated',
  difference: 'Difference',
  result: 'Result',
  agrees: 'Agrees',
  deviates: 'Deviates',
  notPrinted: 'not printed',
  overview: 'Overall',
};
