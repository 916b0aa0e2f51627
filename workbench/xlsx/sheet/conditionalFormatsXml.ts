import type { ConditionalFormat } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { withPrefixes } from '../formula/functionPrefixes';
import type { StyleWriter } from '../styles/styleWriter';
import type { XmlDocument } from '../xml/parseXml';
import { escapeText } from '../xml/escapeXml';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import { OPERATORS, type ReadFormat } from './conditionalFormats';

/**
 * The sheet's `<conditionalFormatting>` elements, or undefined where they are as they were read. A rule that
 * did not change stays as it was written, kinds unknown to the book included; new ones come last in priority.
 */
export function changedConditionalFormatsXml(
  document: XmlDocument,
  original: readonly ReadFormat[],
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
): string | undefined {
  const matched = asTheyWere(original, formats);
  const isSame = formats.every((format, index) => {
    const read = matched[index];
    return (
      read === original[index] && read && sameLook(read.format, format) && sameRange(read.format, format)
    );
  });
  if (isSame && formats.length === original.length) return undefined;
  let priority = Math.max(0, ...matched.map((read) => Number(read?.rule.attributes['priority'] ?? 0)));
  const elements = formats.map((format, index) => {
    const read = matched[index];
    const keepsRange = read !== undefined && sameRange(read.format, format);
    const sqref = keepsRange ? read.element.attributes['sqref'] : formatAddress(format.range);
    const rule = (): string => {
      if (read === undefined || !sameLook(read.format, format)) {
        return ruleXml(document.prefix, format, styles, ++priority);
      }
      return keepsRange
        ? outerXml(document, read.rule)
        : withAttributes(document, read.rule, { priority: String(++priority) });
    };
    const xml = rule();
    return xml === '' ? '' : element(document.prefix, 'conditionalFormatting', { sqref }, xml);
  });
  return elements.join('');
}

/** What each format was read from, if anything: it is known again by its identifier or, where it was taken away and made anew, by being the same. */
function asTheyWere(
  original: readonly ReadFormat[],
  formats: readonly ConditionalFormat[],
): (ReadFormat | undefined)[] {
  const byId = new Map(original.map((read) => [read.format.id, read]));
  const known = formats.map((format) => byId.get(originalId(format.id)));
  const free = new Set(original.filter((read) => !known.includes(read)));
  return formats.map((format, index) => {
    const found =
      known[index] ??
      [...free].find((read) => sameLook(read.format, format) && sameRange(read.format, format));
    if (found !== undefined) free.delete(found);
    return found;
  });
}

/** A format that was split keeps its first piece's identifier in front of its own: `{FILE-0-0}:4:2`. */
function originalId(id: string): string {
  return id.replace(/:.*$/, '');
}

function sameRange(one: ConditionalFormat, other: ConditionalFormat): boolean {
  return formatAddress(one.range) === formatAddress(other.range);
}

/** Whether two formats have the same rule and colours, wherever they are. A rule the book does not know is only itself. */
function sameLook(one: ConditionalFormat, other: ConditionalFormat): boolean {
  const look = ({ rule, fill, fontColor }: ConditionalFormat): string =>
    JSON.stringify([rule, fill, fontColor]);
  const isKnown = one.rule !== null || originalId(one.id) === originalId(other.id);
  return isKnown && look(one) === look(other);
}

function ruleXml(prefix: string, format: ConditionalFormat, styles: StyleWriter, priority: number): string {
  const { rule } = format;
  if (rule === null) return '';
  const look = { dxfId: String(styles.dxfOf(format)), priority: String(priority) };
  const formula = (text: string): string => element(prefix, 'formula', {}, escapeText(withPrefixes(text)));
  if (rule.kind === 'custom') {
    return element(prefix, 'cfRule', { type: 'expression', ...look }, formula(rule.formula));
  }
  const operator = OPERATORS.find(([, name]) => name === rule.operator)?.[0] ?? 'equal';
  const second = rule.formula2 === null ? '' : formula(rule.formula2);
  return element(prefix, 'cfRule', { type: 'cellIs', ...look, operator }, formula(rule.formula1) + second);
}
