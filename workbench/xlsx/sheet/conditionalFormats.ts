import type { ConditionalFormat } from '../../book/book';
import { parseAddress } from '../../book/addresses';
import { withoutPrefixes } from '../formula/functionPrefixes';
import type { DifferentialFormat } from '../styles/readStyles';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, type XmlNode } from '../xml/xmlNode';

/** The file format's comparisons and Office.js's names of them. */
export const OPERATORS: readonly (readonly [string, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
];

/** A conditional format and the elements of the file it was read from. */
export interface ReadFormat {
  readonly format: ConditionalFormat;
  readonly element: XmlNode;
  readonly rule: XmlNode;
}

/**
 * A sheet's conditional formats, one for each rule. Of a rule over several areas the book holds the first; a
 * kind the book does not know has no rule there. The identifier says which rule of which element it is.
 */
export function readConditionalFormats(
  document: XmlDocument,
  differential: readonly DifferentialFormat[],
): ReadFormat[] {
  return children(document.root, 'conditionalFormatting').flatMap((element, index) => {
    const range = parseAddress(element.attributes['sqref']?.trim().split(/\s+/)[0] ?? '');
    if (range === null) return [];
    return children(element, 'cfRule').map((rule, number): ReadFormat => {
      const look = differential[Number(rule.attributes['dxfId'] ?? -1)];
      const format: ConditionalFormat = {
        id: `{FILE-${index}-${number}}`,
        range,
        rule: readRule(rule),
        fill: look?.fill ?? null,
        fontColor: look?.fontColor ?? null,
      };
      return { format, element, rule };
    });
  });
}

function readRule(rule: XmlNode): ConditionalFormat['rule'] {
  const [formula1, formula2] = children(rule, 'formula').map(({ text }) => withoutPrefixes(text));
  if (formula1 === undefined || child(rule, 'extLst') !== undefined) return null;
  if (rule.attributes['type'] === 'expression') return { kind: 'custom', formula: formula1 };
  const operator = OPERATORS.find(([name]) => name === rule.attributes['operator'])?.[1];
  if (rule.attributes['type'] !== 'cellIs' || operator === undefined) return null;
  return { kind: 'cellValue', operator, formula1, formula2: formula2 ?? null };
}
