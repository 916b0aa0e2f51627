import { attributeOf, elementsNamed, type ManifestElement } from './manifestElement';
import type { Rule } from './rule';

/** The sets that the add-in cannot do without, and the least version of each. */
const NEEDED_SETS = { SharedRuntime: '1.1', ExcelApi: '1.14' } as const;

/** Pane, buttons and functions are one page in one long-lived runtime, and the sets needed for that are required. */
export const sharedRuntime: Rule = (manifest) => {
  const [runtime] = elementsNamed(manifest, 'Runtime');
  if (runtime === undefined) return ['There is no Runtime.'];
  const shared = attributeOf(runtime, 'resid');
  const pages = [
    ...elementsNamed(manifest, 'FunctionFile'),
    ...elementsNamed(manifest, 'Page', 'Action').flatMap((element) =>
      elementsNamed(element, 'SourceLocation'),
    ),
  ];
  return [
    ...(attributeOf(runtime, 'lifetime') === 'long' ? [] : ['Runtime: the lifetime is to be long.']),
    ...pages
      .filter((page) => attributeOf(page, 'resid') !== shared)
      .map(
        (page) => `${page.name} »${attributeOf(page, 'resid')}« is to be the runtime's page, »${shared}«.`,
      ),
    ...Object.entries(NEEDED_SETS)
      .filter(([name, version]) => requiredVersion(manifest, name) !== version)
      .map(([name, version]) => `Requirements: ${name} ${version} is to be required.`),
  ];
};

function requiredVersion(manifest: ManifestElement, name: string): string | undefined {
  return manifest.children
    .filter((element) => element.name === 'Requirements')
    .flatMap((element) => elementsNamed(element, 'Set'))
    .find((set) => attributeOf(set, 'Name') === name)?.attributes['MinVersion'];
}
