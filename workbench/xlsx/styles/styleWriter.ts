import type { CellStyle } from '../../book/book';
import { looksDefault, sameLook } from '../../book/styles';
import { replaceChildren } from '../xml/replaceChildren';
import { child, children } from '../xml/xmlNode';
import { element, innerXml, outerXml, withAttributes } from '../xml/writeXml';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { borderXml, dxfXml, fillXml, fontXml, xfXml } from './lookXml';
import { plainFormats } from './plainFormats';
import type { DifferentialFormat, Styles } from './readStyles';
import { reservedStyles } from './reservedStyles';

/** Gives styles their numbers in a file, appending to its style sheet where it lacks one; nothing in it is renumbered. */
export interface StyleWriter {
  /** The number of the cell format that looks so. */
  xfOf(style: CellStyle): number;
  dxfOf(format: DifferentialFormat): number;
  /** The style sheet with what was appended; undefined where nothing was. */
  bytes(): Uint8Array | undefined;
}

const ORDER = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
]; // prettier-ignore
const FIRST_OWN_FORMAT = 164;

/** Starts from the file's style sheet. */
export function createStyleWriter(styles: Styles): StyleWriter {
  const { document, cellStyles } = styles;
  const { root, prefix } = document;
  const plain = plainFormats(root);
  const appended = new Map<string, string[]>();
  const numberByStyle = new Map<CellStyle, number>();
  const numberByXml = new Map<string, number>();

  for (const list of ['fonts', 'fills', 'borders', 'dxfs']) {
    child(root, list)?.children.forEach((node, number) => {
      const xml = list + outerXml(document, node);
      if (!numberByXml.has(xml)) numberByXml.set(xml, number);
    });
  }
  /** The number of an entry of a list, appended unless it is there. */
  const append = (list: string, xml: string): number => {
    const known = numberByXml.get(list + xml);
    if (known !== undefined) return known;
    const added = appended.get(list) ?? [];
    appended.set(list, [...added, xml]);
    const number = (child(root, list)?.children.length ?? 0) + added.length;
    numberByXml.set(list + xml, number);
    return number;
  };

  /** Before anything of ours, so that nothing of ours gets a number that means something else. */
  const reserve = (): void => {
    for (const [list, items] of reservedStyles(prefix)) {
      for (const xml of items.slice(child(root, list)?.children.length ?? 0)) append(list, xml);
    }
  };
  let isReserved = false;

  const formatNumbers = new Map([...BUILT_IN_FORMATS].map(([number, format]) => [format, number]));
  let nextFormat = FIRST_OWN_FORMAT;
  for (const { attributes } of children(child(root, 'numFmts'), 'numFmt')) {
    const number = Number(attributes['numFmtId']);
    formatNumbers.set(attributes['formatCode'] ?? '', number);
    nextFormat = Math.max(nextFormat, number + 1);
  }
  const formatNumber = (format: string): number => {
    const known = formatNumbers.get(format);
    if (known !== undefined) return known;
    const number = nextFormat++;
    formatNumbers.set(format, number);
    append('numFmts', element(prefix, 'numFmt', { numFmtId: String(number), formatCode: format }));
    return number;
  };

  const find = (style: CellStyle): number => {
    const own = style.xf === null ? undefined : cellStyles[style.xf];
    if (style.xf !== null && own !== undefined && sameLook(own, style)) return style.xf;
    if (looksDefault(style)) return 0;
    const alike = cellStyles.findIndex(
      (candidate, number) => plain.has(number) && sameLook(candidate, style),
    );
    if (alike >= 0) return alike;
    if (!isReserved) reserve();
    isReserved = true;
    return append(
      'cellXfs',
      xfXml(prefix, style, {
        numFmtId: formatNumber(style.numberFormat),
        fontId: append('fonts', fontXml(prefix, style)),
        fillId: style.fill === null ? 0 : append('fills', fillXml(prefix, style.fill)),
        borderId: Object.keys(style.borders).length === 0 ? 0 : append('borders', borderXml(prefix, style)),
      }),
    );
  };

  return {
    xfOf(style) {
      const known = numberByStyle.get(style);
      if (known !== undefined) return known;
      const number = find(style);
      numberByStyle.set(style, number);
      return number;
    },
    dxfOf: (format) => append('dxfs', dxfXml(prefix, format)),
    bytes() {
      if (appended.size === 0) return undefined;
      const changes = new Map<string, string[]>();
      for (const [list, items] of appended) {
        const node = child(root, list);
        const count = String((node?.children.length ?? 0) + items.length);
        const content = (node === undefined ? '' : innerXml(document, node)) + items.join('');
        changes.set(list, [
          node === undefined
            ? element(prefix, list, { count }, content)
            : withAttributes(document, node, { count }, content),
        ]);
      }
      return replaceChildren(document, ORDER, changes);
    },
  };
}
