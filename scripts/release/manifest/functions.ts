import { elementsNamed } from './manifestElement';
import { fileAt, resourceOf, valuesOf } from './resourceValues';
import type { Rule } from './rule';

/** Every button runs a command that the pane associates, and the metadata in each language tells of its functions. */
export const functions: Rule = (manifest, { url, files, commands, functionIds }) => {
  const unknown = elementsNamed(manifest, 'FunctionName')
    .filter(({ text }) => !commands.includes(text))
    .map(({ text }) => `FunctionName »${text}«: no such command is associated.`);
  const metadata = elementsNamed(manifest, 'Metadata')
    .flatMap(({ children }) => children)
    .flatMap((source) => resourceOf(manifest, source) ?? [])
    .flatMap(valuesOf);
  const wrong = metadata.flatMap((address) => {
    const content = files.get(fileAt(address, url) ?? '');
    if (content === undefined) return [];
    const ids = idsIn(new TextDecoder().decode(content));
    return ids !== null && [...ids].sort().join() === [...functionIds].sort().join()
      ? []
      : `${address} is to tell of ${functionIds.join(', ')}, not of ${ids?.join(', ') ?? 'nothing readable'}.`;
  });
  return [...unknown, ...wrong];
};

function idsIn(metadata: string): readonly string[] | null {
  try {
    return (JSON.parse(metadata) as { functions: readonly { id: string }[] }).functions.map(({ id }) => id);
  } catch {
    return null;
  }
}
