import type { XmlDocument } from './parseXml';

/** The part's text with one more element at the end of its root; all else character for character as it was. */
export function withAppended({ text, root }: XmlDocument, xml: string): string {
  const [before, after] = [text.slice(0, root.contentEnd), text.slice(root.contentEnd)];
  if (root.contentStart < root.end) return before + xml + after;
  const name = /^<([^\s/>]+)/.exec(text.slice(root.start))?.[1] ?? root.name;
  return `${before.replace(/\/>$/, '>')}${xml}</${name}>${after}`;
}
