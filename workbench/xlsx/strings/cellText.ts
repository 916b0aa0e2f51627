import { escapeText } from '../xml/escapeXml';

/** Control characters, lone surrogates and the two non-characters: XML cannot hold them, nor a carriage return unharmed. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell's text as the file format writes it between tags: a carriage return is `_x000D_`, and a text that reads `_x000D_` is `_x005F_x000D_`. */
export function encodeCellText(text: string): string {
  return escapeText(withHexEscapes(text));
}

/** A text in the file format's `_xHHHH_` escapes, its markup characters as they are. */
export function withHexEscapes(text: string): string {
  const unambiguous = text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text;
  return unambiguous.replace(UNWRITABLE, asHex);
}

/** The text behind the file format's `_xHHHH_` escapes: `a_x000D_b` is `a`, carriage return, `b`. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function asHex(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
