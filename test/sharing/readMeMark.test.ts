import { readMeMark } from '../../src/sharing/readMeMark';

test.each([
  ['9f2b1c7de0a4f3b2 Omkostninger Drift', 12, '9f2b1c7de0a4f3b2-12'],
  ['9f2b1c7de0a4f3b2', 0, '9f2b1c7de0a4f3b2-0'],
  [null, 3, '0000000000000000-3'],
])('%s with %i frozen is %s', (fingerprint, frozen, mark) => {
  expect(readMeMark(fingerprint, frozen)).toBe(mark);
});
