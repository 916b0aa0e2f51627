import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

function codeBlocks(language: string): string[] {
  return [...readme.matchAll(/```(\w*)\n(.*?)```/gs)].flatMap(([, name, code]) =>
    name === language ? [code ?? ''] : [],
  );
}

test('every npm command the README shows exists', () => {
  const shown = [...readme.matchAll(/(?:^|`)npm (?:run )?([a-z][a-z:-]*)/gm)].map(([, name]) => name ?? '');
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((name) => !(name in scripts))).toEqual([]);
});

/** The paths of a tree drawn by indentation: two spaces a level, a name that ends in `/` holds what is indented below it. */
function pathsOf(tree: string): string[] {
  let folder = '';
  return tree.split('\n').flatMap((line) => {
    const isInside = line.startsWith('  ');
    const names =
      line
        .trim()
        .match(/^(?:[\w.-]+(?:\/|\.\w+)(?: {2,}|$| ))+/)?.[0]
        .split(/\s+/)
        .filter(Boolean) ?? [];
    if (!isInside) folder = names[0]?.endsWith('/') ? names[0] : '';
    return names.map((name) => (isInside ? folder + name : name));
  });
}

test('every file and folder of the tree in the README exists', () => {
  const paths = codeBlocks('').flatMap(pathsOf);
  expect(paths).toContain('src/allocation/');
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every file the README names exists', () => {
  const named = [...readme.matchAll(/`((?:docs|test|examples|workbench|bench)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
