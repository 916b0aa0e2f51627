import type { XmlDocument } from './parseXml';
import type { XmlNode } from './xmlNode';

/** The part's text without some of its elements, given in their order; all else character for character as it was. */
export function withoutNodes({ text }: XmlDocument, gone: readonly XmlNode[]): string {
  const starts = [0, ...gone.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, gone[index]?.start)).join('');
}
