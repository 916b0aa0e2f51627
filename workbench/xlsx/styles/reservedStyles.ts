import { DEFAULT_STYLE } from '../../book/styles';
import { element } from '../xml/writeXml';
import { borderXml, fontXml, xfXml } from './lookXml';

const FIRST = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/**
 * What every style sheet has to begin its lists with, by list: number 0 is how an untouched cell looks, and of the
 * fills 0 and 1 always mean none and a grey pattern, whatever stands there. A file without styles has none of them.
 */
export function reservedStyles(prefix: string): ReadonlyMap<string, readonly string[]> {
  const fill = (patternType: string): string =>
    element(prefix, 'fill', {}, element(prefix, 'patternFill', { patternType }));
  return new Map([
    ['fonts', [fontXml(prefix, DEFAULT_STYLE)]],
    ['fills', [fill('none'), fill('gray125')]],
    ['borders', [borderXml(prefix, DEFAULT_STYLE)]],
    ['cellStyleXfs', [element(prefix, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })]],
    ['cellXfs', [xfXml(prefix, DEFAULT_STYLE, FIRST)]],
  ]);
}
