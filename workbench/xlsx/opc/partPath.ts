/** The path a relationship's target means: `../drawings/drawing1.xml` from `xl/worksheets/sheet1.xml` is `xl/drawings/drawing1.xml`; `/xl/a.xml` is `xl/a.xml`. */
export function resolveTarget(fromPart: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  if (path.startsWith('/')) return path.slice(1);
  const segments = fromPart.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** A path as it is stored by those who write no `%20` for a blank: paths in files are addresses. */
export function plainPath(path: string): string {
  return /^(?:[^%]|%[0-7][\da-f])*$/i.test(path) ? decodeURIComponent(path) : path;
}

/** Where a part's relationships stand: those of `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`, the package's own (`''`) in `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name under which a path is stored: part names are the same whatever their case. */
export function storedName(parts: ReadonlyMap<string, unknown>, path: string): string | undefined {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const name of parts.keys()) {
    if (name.toLowerCase() === wanted || name.toLowerCase() === `/${wanted}`) return name;
  }
  return undefined;
}

/** The usual path of a part, or the first after it that is not taken, whatever the case: `xl/sheet2.xml` after `xl/sheet1.xml`, `core1.xml` after `core.xml`. */
export function freePath(parts: ReadonlyMap<string, unknown>, usual: string): string {
  const [, stem = '', first = '', extension = ''] = /^(.*?)(\d*)(\.\w+)$/.exec(usual) ?? [];
  for (let number = Number(first); ; number++) {
    const path = `${stem}${number === 0 ? '' : number}${extension}`;
    if (storedName(parts, path) === undefined) return path;
  }
}

/** How one part's relationship names another: `../tables/table1.xml` for `xl/tables/table1.xml` from `xl/worksheets/sheet1.xml`. */
export function relativeTarget(fromPart: string, toPart: string): string {
  const from = fromPart.split('/').slice(0, -1);
  const to = toPart.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
