import type { PrintSetup } from '../../book/book';
import type { XmlDocument } from '../xml/parseXml';
import { child } from '../xml/xmlNode';
import { escapeText } from '../xml/escapeXml';
import { element, outerXml, withAttributes } from '../xml/writeXml';

type Texts = PrintSetup['headers'];

/** The texts at the top and bottom of printed pages, with the file format's `&P` and the like in them. */
export function readHeaderFooter(document: XmlDocument): Pick<PrintSetup, 'headers' | 'footers'> {
  const node = child(document.root, 'headerFooter');
  return {
    headers: splitSections(child(node, 'oddHeader')?.text ?? ''),
    footers: splitSections(child(node, 'oddFooter')?.text ?? ''),
  };
}

/** `<headerFooter>` with other texts on all pages; those of first and even pages stay. */
export function headerFooterXml(document: XmlDocument, { headers, footers }: PrintSetup): string {
  const { prefix } = document;
  const node = child(document.root, 'headerFooter');
  const text = (name: string, texts: Texts): string => {
    const joined = joinSections(texts);
    return joined === '' ? '' : element(prefix, name, {}, escapeText(joined));
  };
  const others = (node?.children ?? []).filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter');
  const kept = others.map((other) => outerXml(document, other)).join('');
  const content = text('oddHeader', headers) + text('oddFooter', footers) + kept;
  if (node !== undefined) return withAttributes(document, node, {}, content);
  return content === '' ? '' : element(prefix, 'headerFooter', {}, content);
}

/** `&LDrift&RSide &P` is Drift to the left and Side &P to the right; text before the first mark is in the centre. */
function splitSections(text: string): Texts {
  const texts = { left: '', center: '', right: '' };
  let section: keyof Texts = 'center';
  for (const [token] of text.matchAll(/&[LCR]|&.|[^&]+|&/gsu)) {
    if (token === '&L') section = 'left';
    else if (token === '&C') section = 'center';
    else if (token === '&R') section = 'right';
    else texts[section] += token;
  }
  return texts;
}

function joinSections({ left, center, right }: Texts): string {
  const section = (mark: string, text: string): string => (text === '' ? '' : mark + text);
  return section('&L', left) + section('&C', center) + section('&R', right);
}
