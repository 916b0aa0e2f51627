/** The parts of a package as text, by path. */
export type Texts = Record<string, string>;

export const WORKBOOK = 'xl/workbook.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';

/** The elements of a sheet and of a workbook in the schema's order, as far as a feature's place depends on them. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts',
  'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'webPublishing', 'fileRecoveryPr', 'extLst',
]; // prettier-ignore

export function edit(
  parts: Texts,
  path: string,
  from: RegExp | string,
  to: string | ((...found: string[]) => string),
): void {
  const before = parts[path] ?? '';
  parts[path] = typeof to === 'string' ? before.replace(from, () => to) : before.replace(from, to);
}

/** Where the relationships of a part stand; those of the package itself (`''`) in `_rels/.rels`. */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Leads from a part to a target; gives the relationship's id. A type is an address, or the last word of one of Office's own. */
export function relate(parts: Texts, from: string, type: string, target: string, mode = ''): string {
  const path = relationshipsOf(from);
  parts[path] ??= `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const id = `rIdF${(parts[path].match(/<Relationship /g) ?? []).length + 1}`;
  const full = type.includes(':') ? type : `${OFFICE}/${type}`;
  edit(
    parts,
    path,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/></Relationships>`,
  );
  return id;
}

/** Adds a part that another leads to, by a target from the package's root; gives the relationship's id. */
export function add(
  parts: Texts,
  from: string,
  type: string,
  path: string,
  contentType: string,
  content: string,
): string {
  parts[path] = content;
  edit(parts, TYPES, '</Types>', `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`);
  return relate(parts, from, type, `/${path}`);
}

/** Puts an element of a sheet or the workbook where the schema wants it; one that is there already gets the content too. */
export function place(parts: Texts, path: string, name: string, content: string, attributes = ''): void {
  if (new RegExp(`</${name}>`).test(parts[path] ?? '')) {
    edit(parts, path, `</${name}>`, `${content}</${name}>`);
    return;
  }
  if (content === '' && new RegExp(`<${name}[ />]`).test(parts[path] ?? '')) return;
  // What comes last has nothing later, and an alternative of nothing would be found in any end tag.
  const later = [...ORDER.slice(ORDER.indexOf(name) + 1), '/worksheet', '/workbook'].join('|');
  const xml = content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
  const next = new RegExp(`<(?:${later})[ />]`);
  edit(parts, path, next, (tag = '') => xml + tag);
}
