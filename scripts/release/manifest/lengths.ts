import { attributeOf, everyElement, nameOf, type ManifestElement } from './manifestElement';
import type { Rule } from './rule';

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;
const REFERENCE = 32;

/** The longest value of an element's text, or of its value in any language, by its name. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: SHORT,
  Description: LONG,
  ProviderName: SHORT,
  FunctionName: LONG,
  IconUrl: ADDRESS,
  HighResolutionIconUrl: ADDRESS,
  SupportUrl: ADDRESS,
  SourceLocation: ADDRESS,
  Image: ADDRESS,
  Url: ADDRESS,
};

/** No text is empty or longer than Microsoft's schema allows: 125, 250 or 2,048 characters, and 32 for references. */
export const lengths: Rule = (manifest) =>
  everyElement(manifest).flatMap((element) => [
    ...element.children
      .filter(({ name }) => name === 'String')
      .flatMap((text) => tooLong(text, element.name === 'LongStrings' ? LONG : SHORT)),
    ...tooLong(element, LONGEST[element.name] ?? Infinity),
    ...wrongIds(element),
  ]);

function tooLong(element: ManifestElement, longest: number): string[] {
  const isReference = 'resid' in element.attributes;
  const values = element.text === '' ? allValues(element) : [element.text];
  return isReference || longest === Infinity
    ? []
    : values
        .filter(({ length }) => length === 0 || length > longest)
        .map(({ length }) => `${nameOf(element)} has ${length} characters; 1 to ${longest} are allowed.`);
}

/** What an element says in each language, its own first. */
function allValues(element: ManifestElement): string[] {
  return [
    attributeOf(element, 'DefaultValue'),
    ...element.children.map((child) => attributeOf(child, 'Value')),
  ];
}

function wrongIds({ name, attributes }: ManifestElement): string[] {
  const isResource = ['Image', 'Url', 'String'].includes(name);
  const references = [attributes['resid'], isResource ? attributes['id'] : undefined];
  const limits = [
    ...references.map((text) => [text, REFERENCE] as const),
    [isResource ? undefined : attributes['id'], SHORT] as const,
  ];
  return limits
    .filter(([text, longest]) => text !== undefined && (text === '' || text.length > longest))
    .map(([text, longest]) => `${name} »${text}«: 1 to ${longest} characters are allowed.`);
}
