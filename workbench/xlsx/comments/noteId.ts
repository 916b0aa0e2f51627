import type { XmlNode } from '../xml/xmlNode';

/** The thread that a note stands for in programs without threads, whose author is `tc=` and the thread's id; of another note its cell. */
export function noteId({ attributes }: XmlNode, authors: readonly string[]): string {
  const author = authors[Number(attributes['authorId'] ?? -1)] ?? '';
  return author.startsWith('tc=') ? author.slice('tc='.length) : (attributes['ref'] ?? '');
}
