import { readManifest, type AddinManifest } from './manifest';

/** What the page needs before it can be built. */
export interface PageResources {
  readonly manifest: AddinManifest;
  /** The names of the example workbooks. */
  readonly examples: readonly string[];
}

/** Fetches the manifest and the list of examples from the server. */
export async function loadResources(locale: string): Promise<PageResources> {
  const [manifest, examples] = await Promise.all([fetchText('/manifest.xml'), fetchText('/examples.json')]);
  const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
  return { manifest: readManifest(parsed, locale), examples: JSON.parse(examples) as string[] };
}

/** The bytes of an example; null where there is none of that name. */
export async function fetchExample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}.xlsx`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} cannot be read (${response.status}).`);
  return response.text();
}
