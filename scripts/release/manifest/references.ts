import { attributeOf, elementsNamed, everyElement, nameOf } from './manifestElement';
import type { Rule } from './rule';

/** The kind of resource that an element refers to. */
const REFERS_TO: Readonly<Record<string, string>> = {
  Image: 'Images',
  Description: 'LongStrings',
  Title: 'ShortStrings',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
};

/** Every reference finds its resource, of the right kind; every resource is referred to, and none is there twice. */
export const references: Rule = (manifest) => {
  const resources = elementsNamed(manifest, 'Resources')
    .flatMap(({ children }) => children)
    .flatMap((kind) =>
      kind.children.map((resource) => ({ kind: kind.name, id: attributeOf(resource, 'id') })),
    );
  const referring = everyElement(manifest).filter(({ attributes }) => 'resid' in attributes);
  const used = new Set(referring.map((element) => attributeOf(element, 'resid')));
  return [
    ...referring
      .filter((element) => {
        const id = attributeOf(element, 'resid');
        return !resources.some((resource) => resource.id === id && resource.kind === REFERS_TO[element.name]);
      })
      .map((element) => `${nameOf(element)} refers to nothing in ${REFERS_TO[element.name] ?? 'Resources'}.`),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `Resource »${id}« is not used.`),
    ...resources
      .filter(({ id }, index) => resources.findIndex((resource) => resource.id === id) !== index)
      .map(({ id }) => `Resource »${id}« is there twice.`),
  ];
};
