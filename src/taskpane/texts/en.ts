import { counted } from '../../texts/en/words';
import type { PaneTexts } from './da';

export const paneTexts: PaneTexts = {
  tabs: { allocate: 'Allocate', keys: 'Keys', control: 'Control', sharing: 'Share' },
  tabList: 'Panels',
  looking: 'Looking at the workbook …',
  loading: 'Loading …',
  notInExcel: 'Kommuneandel is an add-in. Open it from the ribbon in Excel.',
  found: (rows, groups, parties, keys) =>
    [
      count(rows, 'cost row', 'cost rows'),
      ...(groups > 0 ? [count(groups, 'group', 'groups')] : []),
      count(parties, 'recipient', 'recipients'),
      count(keys, 'key', 'keys'),
    ].join(' · '),
  sheetsCurrent: 'The sheets match the figures.',
  sheetsOld: 'The sheets no longer match the figures.',
  sheetsMissing: 'The allocation sheets have not been made yet.',
  interrupted:
    'The last recalculation was cut off before it was done, so some of the sheets may be half written. They can be put back as they were. “Recalculate allocations” does so by itself first.',
  putBack: 'Put back',
  problems: (number, severity) => count(number, severity, `${severity}s`),
  toFillIn: 'Something is still missing',
  goToCell: (cell) => `Go to ${cell}`,
  allInControl: (more) => `${counted(more)} more under Control`,
  choices: 'Choices',
  ranges: 'Ranges',
  key: 'Key',
  keyAsInRows: 'As in the rows',
  rounding: 'Rounding',
  roundingAsInWorkbook: (unit) => `As in the workbook (${unit})`,
  target: 'Where should the result be written?',
  sameSheets: 'In the same sheets',
  newSheets: 'In new sheets named',
  variant: 'Name of the variant',
  variantMissing: 'Give the variant a name, e.g. “equal”.',
  reset: "Back to the workbook's choices",
  preview: 'Preview',
  recipient: 'Recipient',
  amount: 'Amount in DKK',
  change: 'Change',
  noChange: '±0',
  isNew: 'new',
  total: 'Total',
  showAll: (number) => `Show all ${counted(number)}`,
  recalculate: 'Recalculate allocations',
  cancel: 'Cancel',
  reading: 'Reading the workbook …',
  allocating: (done, rows) => `Allocating ${counted(done)} of ${counted(rows)} cost rows`,
  planning: 'Preparing the sheets …',
  writing: (sheet, number, sheets) => `Writing “${sheet}” (${number} of ${sheets})`,
  stopping: 'Stopping and putting everything back …',
  puttingBack: 'Putting the sheets back …',
  warningsInControl: (number) => `${count(number, 'warning', 'warnings')} under Control`,
  welcome: 'Get started',
  welcomeLines: [
    'Kommuneandel shares common costs between municipalities and region, so that the sum is always right.',
    'It reads the tables Omkostninger and Parter, and Nøgler if there is one, in your workbook.',
    'The result stands in ordinary sheets that everyone can open and calculate with.',
  ],
  insertExample: 'Insert example',
  useOwnNumbers: 'Empty tables',
  waitingForFront:
    'Go back to the workbook: Excel cannot work in it while another is in front, or several sheets are selected at once. It is tried again in a moment.',
  excelSilent:
    'Excel is not answering just now. If you are typing in a cell, press Enter or Esc. If a dialog box is open, close it. It then goes on by itself.',
  panelFailed: 'The panel could not be loaded. Check the connection and try again. Nothing has been changed.',
  tryAgain: 'Try again',
};

function count(number: number, one: string, many: string): string {
  return `${counted(number)} ${number === 1 ? one : many}`;
}
