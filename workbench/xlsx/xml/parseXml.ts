import { SaxesParser } from 'saxes';
import { NotAWorkbook } from '../notAWorkbook';
import { tagStart } from './tagStart';
import type { XmlNode } from './xmlNode';

/** A parsed part: its elements and the text they stand in. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlNode;
  /** What the main namespace's elements are prefixed with: `''` or `x:`. */
  readonly prefix: string;
  readonly namespace: string;
}

/** Is told of the elements inside one element that is too large to be kept as a tree. Positions are those just after
 * the tag, in the part's text. */
export interface ElementListener {
  open(name: string, attributes: Readonly<Record<string, string>>, contentStart: number): void;
  text(text: string): void;
  close(name: string, end: number): void;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
  contentEnd: number;
  end: number;
}

/**
 * Parses an XML part. The content of elements called `diverted` goes to the listener instead of the tree.
 * A document type is refused: no workbook has one, and entities are a known way to attack a reader.
 * @throws NotAWorkbook when the text is not well-formed
 */
export function parseXml(text: string, diverted?: string, listener?: ElementListener): XmlDocument {
  const parser = new SaxesParser();
  const open: OpenNode[] = [];
  let root: OpenNode | undefined;
  let prefix = '';
  let namespace = '';
  let divertedDepth = 0;
  /** Whatever else the main namespace is called in the part. */
  const prefixes = new Set<string>();

  const localName = (name: string): string => {
    if (prefixes.size === 0) return name;
    const end = name.indexOf(':') + 1;
    return end > 0 && prefixes.has(name.slice(0, end)) ? name.slice(end) : name;
  };
  const learnPrefixes = (attributes: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === namespace && name.startsWith('xmlns:')) prefixes.add(`${name.slice('xmlns:'.length)}:`);
    }
  };

  const addText = (content: string): void => {
    const node = open.at(-1);
    if (divertedDepth > 0) listener?.text(content);
    else if (node !== undefined) node.text += content;
  };

  parser.on('error', (error) => {
    throw new NotAWorkbook('not a workbook', error.message);
  });
  parser.on('doctype', () => {
    throw new NotAWorkbook('not a workbook', 'a document type');
  });
  parser.on('opentag', ({ name: qualified, attributes }) => {
    const contentStart = parser.position;
    if (divertedDepth > 0) {
      divertedDepth++;
      listener?.open(localName(qualified), attributes, contentStart);
      return;
    }
    if (root === undefined) {
      prefix = prefixOf(qualified);
      namespace = namespaceOf(attributes, prefix);
    }
    learnPrefixes(attributes);
    const name = localName(qualified);
    const start = tagStart(text, contentStart);
    const node = { name, attributes, children: [], text: '', start, contentStart, contentEnd: 0, end: 0 };
    open.at(-1)?.children.push(node);
    open.push(node);
    root ??= node;
    if (name === diverted) divertedDepth = 1;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    if (divertedDepth > 1) {
      divertedDepth--;
      listener?.close(localName(name), end);
      return;
    }
    divertedDepth = 0;
    const node = open.pop();
    const contentEnd = isSelfClosing ? end : tagStart(text, end);
    if (node !== undefined) Object.assign(node, { contentEnd, end });
  });
  parser.write(text).close();
  if (root === undefined) throw new NotAWorkbook('not a workbook', 'an empty part');
  return { text, root, prefix, namespace };
}

function prefixOf(qualified: string): string {
  return qualified.slice(0, qualified.indexOf(':') + 1);
}

function namespaceOf(attributes: Readonly<Record<string, string>>, prefix: string): string {
  return attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
}
