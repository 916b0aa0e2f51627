import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { COMMAND_NAMES } from '../../src/taskpane/early/queueCommands';
import { FUNCTIONS } from '../../src/texts/functionNames';
import { FACTS_MANIFEST } from './factsManifest';
import { validateManifest, type ManifestError } from './manifest/validateManifest';

/**
 * What is wrong with the manifests in a folder that was built for an address, that of the page for trying an Excel with
 * them where it is there; nothing where all is well.
 */
export function checkBuild(folder: string, url: string): readonly ManifestError[] {
  const files = filesIn(folder);
  return [...files]
    .filter(([path]) => path === 'manifest.xml' || path === FACTS_MANIFEST)
    .flatMap(([, content]) =>
      validateManifest(new TextDecoder().decode(content), {
        url,
        files,
        commands: COMMAND_NAMES,
        functionIds: FUNCTIONS,
      }),
    );
}

/** Every file below a folder: its path from there, with forward slashes → its content. In order of the paths. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}
