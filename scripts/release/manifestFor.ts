import { DEVELOPMENT_URL, type ReleaseOptions } from './releaseOptions';

const NAMESPACE_ID = 'Functions.Namespace';
const END_OF_METADATA = /^( *)<\/Metadata>\n/m;
const END_OF_SHORT_STRINGS = /^( *)<\/bt:ShortStrings>\n/m;

/**
 * The manifest in the repository changed to what is released: its addresses, its version and, if wanted, a namespace
 * or another id and name. Its lines end in \n also where Git has checked it out with \r\n.
 * @param servedAs path in the repository → the name that the file is served under
 */
export function manifestFor(
  manifest: string,
  version: string,
  { url, namespace, id, name }: Omit<ReleaseOptions, 'officeJs' | 'facts'>,
  servedAs: ReadonlyMap<string, string>,
): string {
  const addresses = new RegExp(`"${DEVELOPMENT_URL}([^"]*)"`, 'g');
  const placed = manifest
    .replaceAll('\r\n', '\n')
    .replace(addresses, (_all, path: string) => `"${escaped(`${url}${servedAs.get(path) ?? path}`)}"`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
  const identified = id === null ? placed : placed.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
  const named = name === null ? identified : withName(identified, escaped(name));
  return namespace === null ? named : withNamespace(named, namespace);
}

/** Where Excel shows the add-in's name: in lists, and over its buttons. */
function withName(manifest: string, name: string): string {
  return manifest.replace(
    /<(DisplayName|bt:String id="Group\.Label") DefaultValue="[^"]*">\s*<(bt:)?Override [^>]*>/g,
    (element) => element.replace(/(DefaultValue|Value)="[^"]*"/g, (_all, at: string) => `${at}="${name}"`),
  );
}

/** Manifests count in four numbers: `1.0.0` is `1.0.0.0`. */
function manifestVersion(version: string): string {
  return `${version.replace(/-.*/, '')}.0`;
}

function withNamespace(manifest: string, namespace: string): string {
  return manifest
    .replace(
      END_OF_METADATA,
      (end, indent: string) => `${end}${indent}<Namespace resid="${NAMESPACE_ID}"/>\n`,
    )
    .replace(
      END_OF_SHORT_STRINGS,
      (end, indent: string) =>
        `${indent}  <bt:String id="${NAMESPACE_ID}" DefaultValue="${namespace}">
${indent}    <bt:Override Locale="da-DK" Value="${namespace}"/>
${indent}  </bt:String>\n${end}`,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
