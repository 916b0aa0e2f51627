import { attributeOf, elementsNamed, type ManifestElement } from './manifestElement';

/** What a resource or a setting says in each language, its own first. */
export function valuesOf(element: ManifestElement): readonly string[] {
  return [
    attributeOf(element, 'DefaultValue'),
    ...element.children.filter(({ name }) => name === 'Override').map((child) => attributeOf(child, 'Value')),
  ];
}

/** The resource that an element refers to. */
export function resourceOf(
  manifest: ManifestElement,
  reference: ManifestElement,
): ManifestElement | undefined {
  const id = attributeOf(reference, 'resid');
  return elementsNamed(manifest, 'Resources')
    .flatMap(({ children }) => children.flatMap((kind) => kind.children))
    .find((resource) => attributeOf(resource, 'id') === id);
}

/**
 * The file of the build that an address means; null where it is not below `url`. A folder means none: not every server
 * answers it with its index.html.
 */
export function fileAt(address: string, url: string): string | null {
  return address.startsWith(url) ? decodeURI(address.slice(url.length)) : null;
}
