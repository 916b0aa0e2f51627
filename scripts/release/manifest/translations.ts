import { attributeOf, elementsNamed, nameOf, type ManifestElement } from './manifestElement';
import { resourceOf } from './resourceValues';
import type { Rule } from './rule';

/** What is said in one other language is said in it everywhere: names, strings, and the functions' metadata. */
export const translations: Rule = (manifest) => {
  const locales = [
    ...new Set(elementsNamed(manifest, 'Override').map((element) => attributeOf(element, 'Locale'))),
  ];
  const metadata = elementsNamed(manifest, 'Metadata')
    .flatMap(({ children }) => children)
    .flatMap((source) => resourceOf(manifest, source) ?? []);
  const said = [
    ...manifest.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...elementsNamed(manifest, 'String'),
    ...metadata,
  ];
  return said.flatMap((element) =>
    locales
      .filter((locale) => !localesOf(element).includes(locale))
      .map((locale) => `${nameOf(element)} says nothing in ${locale}.`),
  );
};

function localesOf(element: ManifestElement): string[] {
  return element.children.map((child) => attributeOf(child, 'Locale'));
}
