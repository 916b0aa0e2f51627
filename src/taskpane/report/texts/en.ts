import type { ReportTexts } from './da';

export const reportTexts: ReportTexts = {
  copy: 'Copy problem report',
  copied:
    'The problem report is copied. Paste it into a mail to whoever helps you. Nothing in it is from the workbook.',
  copyYourself: 'The clipboard is closed to the pane. Select the text and copy it with Ctrl+C.',
  title: 'Problem report from Kommuneandel',
  version: 'Version',
  platform: 'Excel',
  apiSets: 'API',
  failure: 'Message',
  problem: 'Error',
  requests: 'The last requests to Excel',
  characters: 'characters',
  answered: 'answered',
  refused: 'refused',
  none: 'none',
};
