import { manifestMark } from '../../../scripts/release/manifestMark';
import { MANIFEST } from './manifest/build';

test('a version, and the line ends of Windows, make no difference', () => {
  const other = MANIFEST.replace('1.0.0.0', '1.4.2.0').replaceAll('\n', '\r\n');
  expect(other).not.toBe(MANIFEST);
  expect(manifestMark(other)).toBe(manifestMark(MANIFEST));
});

test.each([
  ['a button’s name', 'Genberegn fordelinger'],
  ['the metadata', 'functions.json'],
  ['an icon', 'icon-48.png'],
  ['the address', 'https://localhost:3000/taskpane.html'],
])('%s does', (_what, text) => {
  const other = MANIFEST.replace(text, `${text}x`);
  expect(other).not.toBe(MANIFEST);
  expect(manifestMark(other)).not.toBe(manifestMark(MANIFEST));
});
