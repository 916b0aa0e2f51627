import type { Texts } from './packageEdits';

/** What is wrong with how a package hangs together: parts without a type or that nothing leads to, relationships to nowhere, ids that nobody has given. */
export function packageFaults(parts: Texts): string[] {
  const paths = Object.keys(parts);
  const types = parts['[Content_Types].xml'] ?? '';
  const typed = attributesIn(types, /<Override [^>]*PartName="\/([^"]*)"/g);
  const extensions = new Set(attributesIn(types, /<Default [^>]*Extension="([^"]*)"/g));
  const reached = new Set(['[Content_Types].xml']);
  const faults = [
    ...repeated(typed).map((path) => `two content types of ${path}`),
    ...typed
      .filter((path) => !(path in parts))
      .map((path) => `a content type of ${path}, which is not there`),
  ];
  for (const path of paths.filter((one) => one.endsWith('.rels'))) {
    reached.add(path);
    const from = path.replace('_rels/', '').replace(/\.rels$/, '');
    if (from !== '' && !(from in parts)) faults.push(`relationships of ${from}, which is not there`);
    const given = (parts[path] ?? '').match(/<Relationship [^>]*>/g) ?? [];
    const ids = given.map((tag) => attribute(tag, 'Id'));
    faults.push(...repeated(ids).map((id) => `two relationships ${id} of ${from}`));
    for (const tag of given.filter((one) => !one.includes('TargetMode="External"'))) {
      const target = decodeURI(new URL(attribute(tag, 'Target'), `file:///${from}`).pathname).slice(1);
      reached.add(target);
      if (!(target in parts)) faults.push(`a relationship of ${from} to ${target}, which is not there`);
    }
    const used = attributesIn(parts[from] ?? '', / (?:r:id|r:embed|o:relid)="([^"]*)"/g);
    faults.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${id} in ${from}, which leads nowhere`),
    );
  }
  for (const path of paths) {
    if (!reached.has(path)) faults.push(`${path}, to which nothing leads`);
    const isTyped = typed.includes(path) || extensions.has(path.slice(path.lastIndexOf('.') + 1));
    if (path !== '[Content_Types].xml' && !isTyped) faults.push(`${path} without a content type`);
  }
  return faults;
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function attributesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

function repeated(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}
