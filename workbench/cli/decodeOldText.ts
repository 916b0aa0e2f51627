/**
 * What the bytes from 128 on are in what programs wrote before Unicode: Windows' 1252 (Node takes it for latin-1), an
 * older Mac's, and code page 850, which Excel still saves as »CSV (MS-DOS)«. What a page leaves out is as in latin-1.
 */
const CODE_PAGES = [
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
  [
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø',
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ].join(''),
  [
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ].join(''),
] as const;

/** A word with a Danish letter: in capitals, or with one at most, at its start. Quotes that were read as letters make none. */
const DANISH_WORD = /(?<!\p{L})(?=\p{L}*[æøåÆØÅ])(?:\p{Lu}?\p{Ll}+|\p{Lu}+)(?!\p{L})/gu;

/** Text in the code page in which most of its words are Danish: Windows' where none is more so. */
export function decodeOldText(bytes: Uint8Array): string {
  const ways = CODE_PAGES.map((upper) =>
    Array.from(bytes, (byte) => upper[byte - 128] ?? String.fromCharCode(byte)).join(''),
  );
  const words = ways.map((text) => text.match(DANISH_WORD)?.length ?? 0);
  return ways[words.indexOf(Math.max(...words))] ?? '';
}
