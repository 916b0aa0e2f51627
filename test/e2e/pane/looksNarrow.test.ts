import { testLooks } from '../support/testLooks';

testLooks([
  ['da-forced-colors', { forcedColors: 'active' }],
  // The grid gets what is left: the pane is 320 wide.
  ['da-320x480', { viewport: { width: 457, height: 480 } }],
  // 200 % of a window of 1400 × 850.
  ['da-200-percent', { viewport: { width: 700, height: 425 } }],
]);
