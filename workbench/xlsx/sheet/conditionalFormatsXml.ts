import type { ConditionalFormat } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { withPrefixes } from '../formula/functionPrefixes';
import type { StyleWriter } from '../styles/styleWriter';
import type { XmlDocument } from '../xml/parseXml';
import { escapeText } from '../xml/escapeXml';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import { OPERATORS, type ReadFormat } from './conditionalFormats';

/** A format as it is now, and what it was read from, if anything. */
interface MatchedFormat {
  readonly format: ConditionalFormat;
  readonly read: ReadFormat | undefined;
}

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
  const matched = matchFormats(original, formats);
  const isSame = matched.every(({ format, read }, index) => {
    return (
      read !== undefined &&
      read === original[index] &&
      sameLook(read.format, format) &&
      sameRange(read.format, format)
    );
  });
  if (isSame && matched.length === original.length) return undefined;
  const priorities = matched.map(({ read }) => Number(read?.rule.attributes['priority'] ?? 0));
  let priority = Math.max(0, ...priorities);
  return matched
    .map(({ format, read }) => {
      const keepsRange = read !== undefined && sameRange(read.format, format);
      const sqref = keepsRange ? read.element.attributes['sqref'] : formatAddress(format.range);
      const keepsRule = read !== undefined && sameLook(read.format, format);
      const rule = keepsRule
        ? ruleAsRead(document, read, keepsRange ? undefined : ++priority)
        : ruleXml(document.prefix, format, styles, ++priority);
      return rule === '' ? '' : element(document.prefix, 'conditionalFormatting', { sqref }, rule);
    })
    .join('');
}

/** A format is known again by its identifier or, where it was taken away and made anew, by being the same. */
function matchFormats(
  original: readonly ReadFormat[],
  formats: readonly ConditionalFormat[],
): MatchedFormat[] {
  const byId = new Map(original.map((read) => [read.format.id, read]));
  const free = new Set(original);
  const byIdentifier = formats.map((format) => byId.get(originalId(format.id)));
  for (const read of byIdentifier) if (read !== undefined) free.delete(read);
  return formats.map((format, index) => {
    const known = byIdentifier[index];
    if (known !== undefined) return { format, read: known };
    const alike = [...free].find((read) => sameLook(read.format, format) && sameRange(read.format, format));
    if (alike !== undefined) free.delete(alike);
    return { format, read: alike };
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

function ruleAsRead(document: XmlDocument, { rule }: ReadFormat, priority: number | undefined): string {
  if (priority === undefined) return outerXml(document, rule);
  return withAttributes(document, rule, { priority: String(priority) });
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
