import type { PrintSetup } from '../../book/book';
import { child } from '../xml/xmlNode';
import { escapeText } from '../xml/escapeXml';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import type { SheetElement } from './sheetElement';

type Texts = PrintSetup['headers'];

/**
 * The texts at the top and bottom of printed pages, with the file format's `&P` and the like in them: those of all pages;
 * what first and even pages have of their own stays.
 */
export const headerFooter: SheetElement = {
  name: 'headerFooter',
  read({ root }) {
    const node = child(root, 'headerFooter');
    const texts = (name: string): Texts => splitSections(child(node, name)?.text ?? '');
    return { print: { headers: texts('oddHeader'), footers: texts('oddFooter') } };
  },
  xml(document, { print }) {
    const { prefix } = document;
    const node = child(document.root, 'headerFooter');
    const text = (name: string, texts: Texts): string => {
      const joined = joinSections(texts);
      return joined === '' ? '' : element(prefix, name, {}, escapeText(joined));
    };
    const others = (node?.children ?? []).filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter');
    const kept = others.map((other) => outerXml(document, other)).join('');
    const content = text('oddHeader', print.headers) + text('oddFooter', print.footers) + kept;
    if (node !== undefined) return withAttributes(document, node, {}, content);
    return content === '' ? '' : element(prefix, 'headerFooter', {}, content);
  },
};

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
