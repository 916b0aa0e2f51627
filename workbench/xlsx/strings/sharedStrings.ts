import type { XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { child, children, type XmlNode } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import { decodeCellText, encodeCellText } from './cellText';

/** The texts of a shared string table by number: of rich ones the plain text, without reading aids (`rPh`). */
export function readSharedStrings(document: XmlDocument | undefined): string[] {
  return children(document?.root, 'si').map(plainText);
}

function plainText(item: XmlNode): string {
  const runs = children(item, 'r').map((run) => child(run, 't')?.text ?? '');
  return decodeCellText((child(item, 't')?.text ?? '') + runs.join(''));
}

/** Numbers texts in the shared string table; new ones are appended, so that every old number keeps its meaning. */
export interface StringWriter {
  numberOf(text: string): number;
  /** The table with what was appended; undefined where nothing was. */
  bytes(): Uint8Array | undefined;
}

/** Starts from the file's table. Rich texts are not reused: a plain cell must not turn bold. */
export function createStringWriter(document: XmlDocument): StringWriter {
  const { text: source, root, prefix } = document;
  const items = children(root, 'si');
  const numbers = new Map<string, number>();
  items.forEach((item, number) => {
    const isPlain = item.children.every(({ name }) => name === 't');
    if (isPlain && !numbers.has(plainText(item))) numbers.set(plainText(item), number);
  });
  const added: string[] = [];
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = items.length + added.length;
      added.push(element(prefix, 'si', {}, textXml(prefix, text)));
      numbers.set(text, number);
      return number;
    },
    bytes() {
      if (added.length === 0) return undefined;
      const inside = source.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
      const counts = { count: undefined, uniqueCount: String(items.length + added.length) };
      return replaceChildren(document, ['si', 'extLst'], new Map([['si', [inside, ...added]]]), counts);
    },
  };
}

function textXml(prefix: string, text: string): string {
  const keepsSpace = /^\s|\s$|[\n\t]/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element(prefix, 't', keepsSpace, encodeCellText(text));
}
