import { testLooks } from '../support/testLooks';

// English in the dark has the lengths of the one and the colours of the other.
testLooks([
  ['da-light', {}],
  ['en-light', { lang: 'en-US' }],
  ['da-dark', { theme: 'dark' }],
]);
