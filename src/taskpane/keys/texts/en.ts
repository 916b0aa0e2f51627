import { joined, many, quoted } from '../../../texts/en/words';
import type { KeysPanelTexts } from './da';

export const keysPanelTexts: KeysPanelTexts = {
  heading: 'Distribution keys',
  add: 'Add key',
  none: 'There are no keys yet. Add one here, or write a split such as 35/65 under Nøgle in Omkostninger.',
  added: (key) =>
    `The key ${quoted(key)} has been written to Nøgler. Write its name under Nøgle in Omkostninger to use it.`,
  uses: (rows) => (rows === 0 ? 'not used' : many(rows, 'cost row', 'cost rows')),
  notListed: 'Written in the cost rows themselves',
  goToKey: 'Go to the key',
  steps: 'Steps',
  noSteps: 'The key has no steps that can be used.',
  shares: 'Shares',
  sharesIn: (years) => `Shares in ${joined(years, 'other years')}`,
  year: 'Year',
  chart: 'Chart',
  table: 'Table',
  showAs: 'Show shares as',
  recipient: 'Recipient',
  sector: 'Sector',
  dependOnAmount: 'The shares are by the weights alone. Base amounts and bounds depend on the amount.',
  share: 'Share',
  ofRates:
    'A rate uses the key only to say who takes part, how parts are rounded, and which bounds there are. What each recipient pays follows from the rate.',
  sum: 'In all',
  chartSummary: (count, largest, smallest) =>
    `Bar chart of the shares of ${many(count, 'recipient', 'recipients')}. Largest: ${largest}. Smallest: ${smallest}. The figures are in the table too.`,
  roundedForShow: (sum) =>
    `The shares are shown with two decimals and so add up to ${sum}. The calculation uses the exact shares.`,
  notWhole:
    'The shares do not add up to 100%, since some weights are 0. What is missing cannot be allocated. Check the weights in Parter.',
  noShares: 'The shares cannot be calculated until the errors have been put right.',
  noRecipients: 'The shares can be calculated once there are recipients in Parter.',
};
