import { readMetadata, type CustomFunction } from '../functions/customFunction';
import { readManifest, type AddinManifest } from './manifest';

/** What the page needs before it can be built. */
export interface PageResources {
  readonly manifest: AddinManifest;
  /** The names of the example workbooks. */
  readonly examples: readonly string[];
  /** The add-in's functions, told of in the page's language; none where it has not been built. */
  readonly functions: readonly CustomFunction[];
}

/** Fetches the manifest, the list of examples and what is known of the add-in's functions from the server. */
export async function loadResources(locale: 'da-DK' | 'en-US'): Promise<PageResources> {
  const [text, examples] = await Promise.all([fetchText('/addin/manifest.xml'), fetchText('/examples.json')]);
  const manifest = readManifest(new DOMParser().parseFromString(text, 'application/xml'), locale);
  const before = manifest.namespace === '' ? '' : `${manifest.namespace}.`;
  const functions = (await fetchFunctions(manifest.metadata)).map((one) => ({
    ...one,
    name: before + one.name,
  }));
  return { manifest, examples: JSON.parse(examples) as string[], functions };
}

/** The bytes of an example; null where there is none of that name. */
export async function fetchExample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}.xlsx`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

async function fetchFunctions(file: string): Promise<readonly CustomFunction[]> {
  const response = await fetch(`/addin/${file}`);
  return response.ok ? readMetadata(await response.text()) : [];
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} cannot be read (${response.status}).`);
  return response.text();
}
