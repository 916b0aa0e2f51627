import { strToU8, unzipSync, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of parts written as text: made without the code under test. */
export function packageOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return new TextDecoder().decode(part);
}

/** `<Relationships>` by id: the last word of the type, and the target; a third word makes it external. */
export function relationships(
  list: Readonly<Record<string, readonly [string, string, 'External'?]>>,
): string {
  const items = Object.entries(list).map(([id, [kind, target, mode]]) => {
    const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${external}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The content types of these parts, by the last word of SpreadsheetML's. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(([path, type]) => {
    const full = type.includes('/') ? type : `${SHEETS}.${type}+xml`;
    return `<Override PartName="/${path}" ContentType="${full}"/>`;
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

export function worksheet(content: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"${attributes}>${content}</worksheet>`;
}

/** A workbook of one sheet called Ark1, with other parts replaced or added. */
export function simplePackage(sheet: string, others: Parts = {}): Uint8Array {
  return packageOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/sharedStrings.xml': 'sharedStrings',
      'xl/styles.xml': 'styles',
    }),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"></styleSheet>`,
    ...others,
  });
}
