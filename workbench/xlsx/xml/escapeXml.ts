const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_ESCAPE = /[&<>"\t\n\r]/;

/** Text as it stands in an XML attribute in double quotes: `a "b" & c` is `a &quot;b&quot; &amp; c`. */
export function escapeAttribute(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (letter) => MARKUP[letter] ?? letter)
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Text as it stands between XML tags: `a < b & c` is `a &lt; b &amp; c`. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (letter) => MARKUP[letter] ?? letter) : text;
}
