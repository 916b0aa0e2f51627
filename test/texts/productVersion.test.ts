import { readFileSync } from 'node:fs';
import { PRODUCT_VERSION } from '../../src/texts/productVersion';

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(PRODUCT_VERSION).toBe(version);
});
