import type { CellStyle } from '../../book/book';
import { looksDefault, sameLook } from '../../book/styles';
import { replaceChildren } from '../xml/replaceChildren';
import { child } from '../xml/xmlNode';
import { element, innerXml, outerXml, withAttributes } from '../xml/writeXml';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { borderXml, dxfXml, fillXml, fontXml, xfXml } from './lookXml';
import { plainFormats } from './plainFormats';
import type { DifferentialFormat, Styles } from './readStyles';
import { reservedStyles } from './reservedStyles';
import { emptyEntry, ownNumberFormats, styleList } from './styleList';

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
  const reserved = reservedStyles(prefix);
  const appended = new Map<string, string[]>();
  const numberByStyle = new Map<CellStyle, number>();
  const numberByXml = new Map<string, number>();

  for (const list of ['fonts', 'fills', 'borders', 'dxfs']) {
    styleList(root, list).forEach((node, number) => {
      // Whatever stands there, the first two fills mean none and a grey pattern.
      if (list === 'fills' && number < 2) return;
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
    const number = styleList(root, list).length + added.length;
    numberByXml.set(list + xml, number);
    return number;
  };

  /** Before anything of ours, so that nothing of ours gets a number that means something else. */
  const reserve = (): void => {
    for (const [list, items] of reserved) {
      for (const xml of items.slice(styleList(root, list).length)) append(list, xml);
    }
  };
  let isReserved = false;

  const own = ownNumberFormats(root);
  let nextFormat = Math.max(FIRST_OWN_FORMAT, ...Array.from(own.keys(), (number) => number + 1));
  // A number that every workbook has may mean something else in this one: then nothing of ours gets it.
  const builtIn = [...BUILT_IN_FORMATS].filter(([number, format]) => (own.get(number) ?? format) === format);
  const added = [...own].filter(([number]) => number >= FIRST_OWN_FORMAT);
  const formatNumbers = new Map([...added, ...builtIn].map(([number, format]) => [format, number]));
  const formatNumber = (format: string): number => {
    const known = formatNumbers.get(format);
    if (known !== undefined) return known;
    const number = nextFormat++;
    formatNumbers.set(format, number);
    append('numFmts', element(prefix, 'numFmt', { numFmtId: String(number), formatCode: format }));
    return number;
  };

  /** How an untouched cell looks without the fill and lines that a file gives all of them; undefined where it gives none. */
  const usual = withoutDrawing(cellStyles[0]);

  /** The number of the entry that draws nothing, which is not the first in every file. */
  const nothing = (list: 'fills' | 'borders'): number =>
    emptyEntry(root, list) ?? append(list, reserved.get(list)?.[0] ?? '');

  const find = (style: CellStyle): number => {
    const own = style.xf === null ? undefined : cellStyles[style.xf];
    if (style.xf !== null && own !== undefined && sameLook(own, style)) return style.xf;
    if (looksDefault(style)) return usual === undefined ? 0 : numberOf(usual);
    return numberOf(style);
  };

  const numberOf = (style: CellStyle): number => {
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
        fillId: style.fill === null ? nothing('fills') : append('fills', fillXml(prefix, style.fill)),
        borderId: hasBorders(style) ? append('borders', borderXml(prefix, style)) : nothing('borders'),
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

function withoutDrawing(normal: CellStyle | undefined): CellStyle | undefined {
  if (normal === undefined || (normal.fill === null && !hasBorders(normal))) return undefined;
  return { ...normal, xf: null, fill: null, borders: {} };
}

function hasBorders({ borders }: CellStyle): boolean {
  return Object.keys(borders).length > 0;
}
