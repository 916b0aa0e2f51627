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
])('text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test.each(['', 'A', 'Æ'])('so is a short text: »%s«', (text) => {
  expect(decodeText(Buffer.from(text, 'utf8'))).toBe(text);
});
