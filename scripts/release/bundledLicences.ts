import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is part of what is handed out. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX: `MIT`. */
  readonly licence: string;
  /** The texts of its licence and notice files, one after another; empty where it brings none. */
  readonly text: string;
}

/** Licences that ask for no more than that their text follows along. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** A bundled package under a licence that is not on the list. */
export class LicenceNotAllowed extends Error {
  override readonly name = 'LicenceNotAllowed';
}

/**
 * The packages that the given files belong to, each once, by name and version; files outside `node_modules` are ours.
 * @throws LicenceNotAllowed naming each package whose licence is not among the allowed ones
 */
export function bundledPackages(files: Iterable<string>): readonly BundledPackage[] {
  const roots = new Set([...files].flatMap((file) => packageRoot(file) ?? []));
  const packages = [...roots].map(readPackage);
  const refused = packages.filter(({ licence }) => !ALLOWED.includes(licence));
  if (refused.length > 0)
    throw new LicenceNotAllowed(
      `Bundled under a licence that is not allowed: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`,
    );
  const byId = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** What LICENSES.txt says: a line for each package, then every text once, under the packages that it holds for. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
  const texts = [...new Set(packages.map(textOf))].map((text) => {
    const under = packages.filter((found) => textOf(found) === text).map(({ name }) => name);
    return `${under.join(', ')}\n\n${text}`;
  });
  return (
    [['Packages in these files:', '', ...list].join('\n'), ...texts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n'
  );
}

function textOf({ text, licence }: BundledPackage): string {
  return text || `Licence: ${licence}`;
}

/** `…/node_modules/@scope/name` of `…/node_modules/@scope/name/lib/index.js`; the innermost one where they are nested. */
function packageRoot(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;
}

function readPackage(root: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(root).filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file));
  const texts = files
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, licence: license ?? 'none given', text: texts.join('\n\n') };
}
