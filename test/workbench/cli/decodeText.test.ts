import { decodeText } from '../../../workbench/cli/decodeText';

const TEXT = 'Kommune;Beløb\r\nRingkøbing-Skjern;1.000\r\n"Skive";2.000\r\n';

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT, 'utf8')],
  ['Windows’ own', Buffer.from(TEXT, 'latin1')],
  ['an older Mac’s own', Buffer.from(TEXT.replaceAll('ø', '\u00bf').replaceAll('Æ', '\u00ae'), 'latin1')],
  ['UTF-16 with a mark, as Excel’s “Unicode text”', utf16(`\ufeff${TEXT}`, false)],
  ['UTF-16 the other way round, with a mark', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16 without a mark', utf16(TEXT, false)],
  ['UTF-16 the other way round, without a mark', utf16(TEXT, true)],
  ['MS-DOS’', Buffer.from(TEXT.replaceAll('ø', '\u009b'), 'latin1')],
])('text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

// 0x91–0x94 are quotes in Windows' text, and `æÆôö` in MS-DOS'.
test('quotes are no letters', () => {
  const bytes = Buffer.from('\u0093Nord\u0094 og \u0091Syd\u0092: parken\u0092s drift', 'latin1');
  expect(decodeText(bytes)).toBe('“Nord” og ‘Syd’: parken’s drift');
});

test.each(['', 'A', 'Æ'])('so is a short text: »%s«', (text) => {
  expect(decodeText(Buffer.from(text, 'utf8'))).toBe(text);
});
