import { DEVELOPMENT_URL, type ReleaseOptions } from './releaseOptions';

const NAMESPACE_ID = 'Functions.Namespace';
const END_OF_METADATA = /^( *)<\/Metadata>\n/m;
const END_OF_SHORT_STRINGS = /^( *)<\/bt:ShortStrings>\n/m;

/**
 * The manifest in the repository changed to what is released: its addresses, its version and, if wanted, a namespace.
 * Its lines end in \n also where Git has checked it out with \r\n.
 */
export function manifestFor(
  manifest: string,
  version: string,
  { url, namespace }: Pick<ReleaseOptions, 'url' | 'namespace'>,
): string {
  const placed = manifest
    .replaceAll('\r\n', '\n')
    .replaceAll(DEVELOPMENT_URL, () => escaped(url))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
  return namespace === null ? placed : withNamespace(placed, namespace);
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
${indent}    <bt:Override Locale="en-US" Value="${namespace}"/>
${indent}  </bt:String>\n${end}`,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
