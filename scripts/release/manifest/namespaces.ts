import { nameOf, type ManifestElement } from './manifestElement';
import type { Rule } from './rule';

const MANIFEST = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Every element is in the namespace that its place asks for: the manifest's, VersionOverrides', or `bt:`. */
export const namespaces: Rule = (manifest) => wrongBelow(manifest, MANIFEST);

function wrongBelow(element: ManifestElement, inherited: string): string[] {
  const expected = element.name === 'VersionOverrides' ? OVERRIDES : inherited;
  const holdsBasicTypes = element.name === 'Resources' || (element.name === 'Icon' && expected === OVERRIDES);
  return [
    ...(element.namespace === expected ? [] : [`${nameOf(element)} is to be in ${expected}.`]),
    ...element.children.flatMap((child) => wrongBelow(child, holdsBasicTypes ? BASIC_TYPES : expected)),
  ];
}
