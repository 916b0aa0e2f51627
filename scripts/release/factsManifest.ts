import { manifestFor } from './manifestFor';
import type { ReleaseOptions } from './releaseOptions';

/** Its own, so that it can stand beside the add-in it tries. */
const ID = '9d0c1b52-7a53-4d0e-8a6f-2b1d3c4e5f60';
const NAME = 'Kommuneandel prøvekørsel';

/** What stands before the functions' names on the trial's page: without it they would clash with the add-in's own. */
export const FACTS_NAMESPACE = 'PROEVE';

/** The page, and the manifest that leads to it. */
export const FACTS_PAGE = 'facts.html';
export const FACTS_MANIFEST = 'manifest-facts.xml';

const COMMAND = /^ *<Control (?:(?!<\/Control>)[^])*?<FunctionName>[^]*?<\/Control>\n/gm;
const CONTEXT_MENU = /^ *<ExtensionPoint xsi:type="ContextMenu">[^]*?<\/ExtensionPoint>\n/m;
const RESOURCE = /^ *<bt:(Image|Url|String) id="([^"]+)"(?:[^>]*\/>|[^]*?<\/bt:\1>)\n/gm;

/** The manifest of the page that tries an Excel: it has one button, which opens the page, and our functions under a namespace. */
export function factsManifest(
  manifest: string,
  version: string,
  url: ReleaseOptions['url'],
  servedAs: ReadonlyMap<string, string>,
): string {
  const served = new Map([...servedAs, ['taskpane.html', FACTS_PAGE]]);
  const options = { url, namespace: FACTS_NAMESPACE, id: ID, name: NAME };
  const placed = manifestFor(manifest, version, options, served)
    .replace(CONTEXT_MENU, '')
    .replace(COMMAND, '');
  return placed.replace(RESOURCE, (resource, _kind, id: string) =>
    placed.includes(`resid="${id}"`) ? resource : '',
  );
}
