import { attributeOf, elementsNamed } from './manifestElement';
import type { Rule } from './rule';

/** What an element's text must look like. */
const TEXTS: Readonly<Record<string, readonly [pattern: RegExp, what: string]>> = {
  Id: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'],
  // Office was reported to drop a manifest below 1.0 without a word, and Microsoft's validator refuses it.
  Version: [/^[1-9]\d{0,4}(\.\d{1,5}){3}$/, 'four numbers with dots between, the first at least 1'],
  DefaultLocale: [/^[a-z]{2,3}-[A-Z]{2,3}$/, 'a language and a country'],
  Permissions: [
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    'a permission',
  ],
};

/** Id, version, locales and permission are written as they must be, and no control has another's id. */
export const formats: Rule = (manifest) => {
  const texts = Object.entries(TEXTS).flatMap(([name, [pattern, what]]) =>
    manifest.children
      .filter((element) => element.name === name && !pattern.test(element.text))
      .map(({ text }) => `${name} »${text}« is to be ${what}.`),
  );
  const locales = elementsNamed(manifest, 'Override')
    .map((element) => attributeOf(element, 'Locale'))
    .filter((locale) => !/^[a-z]{2,3}-[A-Z]{2,3}$/.test(locale))
    .map((locale) => `Override »${locale}«: the locale is to be a language and a country.`);
  const ids = elementsNamed(manifest, 'Control', 'Group').map((element) => attributeOf(element, 'id'));
  const twice = ids
    .filter((id, index) => id === '' || ids.indexOf(id) !== index)
    .map((id) => `Control or Group »${id}«: the id is missing or used before.`);
  return [...texts, ...locales, ...twice];
};
