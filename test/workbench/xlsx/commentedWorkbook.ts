import {
  contentTypes,
  MAIN,
  packageOf,
  RELATIONSHIPS,
  relationships,
  worksheet,
  type Parts,
} from './packageOf';

const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006';

export const FIRST = '{11111111-1111-4111-8111-111111111111}';
export const REPLY = '{22222222-2222-4222-8222-222222222222}';
export const SECOND = '{33333333-3333-4333-8333-333333333333}';
const METTE = '{AAAAAAAA-0000-4000-8000-000000000001}';
const JENS = '{AAAAAAAA-0000-4000-8000-000000000002}';

export const THREADS_PART = 'xl/threadedComments/threadedComment1.xml';
export const NOTES_PART = 'xl/comments1.xml';
export const SHAPES_PART = 'xl/drawings/vmlDrawing1.vml';
export const PERSONS_PART = 'xl/persons/person.xml';

function shape(id: string, row: number, column: number): string {
  return `<v:shape id="${id}" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div></div><br></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1,2,3,4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** As Excel writes a thread on B2 with a reply (Mette, then Jens), one on B4 (Jens), and a classic note on C1 (HS). */
export const COMMENTED_PARTS: Parts = {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': 'sheet.main',
    'xl/worksheets/sheet1.xml': 'worksheet',
    'xl/worksheets/sheet2.xml': 'worksheet',
    'xl/sharedStrings.xml': 'sharedStrings',
    'xl/styles.xml': 'styles',
    [NOTES_PART]: 'comments',
    [THREADS_PART]: 'application/vnd.ms-excel.threadedcomments+xml',
    [PERSONS_PART]: 'application/vnd.ms-excel.person+xml',
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  }),
  '_rels/.rels': `<Relationships xmlns="${CORE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Telemedicin</dc:title><dc:creator>Mette Madsen &amp; co.</dc:creator><cp:lastModifiedBy>Jens Jensen</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/app.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Hanne Hansen</Manager><Company>Skive Kommune</Company></Properties>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Ark2" sheetId="2" r:id="rId5"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['styles', 'styles.xml'],
    rId3: ['sharedStrings', 'sharedStrings.xml'],
    rId5: ['worksheet', 'worksheets/sheet2.xml'],
  }).replace(
    '</Relationships>',
    `<Relationship Id="rId4" Type="${MICROSOFT}/person" Target="persons/person.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': worksheet(
    '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData><legacyDrawing r:id="rId2"/>',
  ),
  'xl/worksheets/sheet2.xml': worksheet('<sheetData></sheetData>'),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['comments', '../comments1.xml'],
    rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
  }).replace(
    '</Relationships>',
    `<Relationship Id="rId3" Type="${MICROSOFT}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  ),
  [THREADS_PART]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="${THREADS}" xmlns:x="${MAIN}"><threadedComment ref="B2" dT="2020-12-03T08:00:00.00" personId="${METTE}" id="${FIRST}" done="1"><text>Er prisen &lt; 5?</text></threadedComment><threadedComment ref="B2" dT="2020-12-03T09:00:00.00" personId="${JENS}" id="${REPLY}" parentId="${FIRST}"><text>Ja</text></threadedComment><threadedComment ref="B4" dT="2020-12-04T08:00:00.00" personId="${JENS}" id="${SECOND}"><text>Se bilag</text></threadedComment></ThreadedComments>`,
  [PERSONS_PART]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${THREADS}" xmlns:x="${MAIN}"><person displayName="Mette Madsen" id="${METTE}" userId="mm" providerId="AD"/><person displayName="Jens Jensen" id="${JENS}" userId="jj" providerId="AD"/></personList>`,
  [NOTES_PART]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>tc=${FIRST}</author><author>HS</author><author>tc=${SECOND}</author></authors><commentList><comment ref="C1" authorId="1" shapeId="0"><text><t>Husk</t></text></comment><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment] Er prisen &lt; 5?</t></text></comment><comment ref="B4" authorId="2" shapeId="0"><text><t>[Threaded comment] Se bilag</t></text></comment></commentList></comments>`,
  [SHAPES_PART]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"></v:shapetype>${shape('_x0000_s1', 0, 2)}${shape('_x0000_s2', 1, 1)}${shape('_x0000_s3', 3, 1)}</xml>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"></styleSheet>`,
};

export function commentedWorkbook(others: Parts = {}): Uint8Array {
  return packageOf({ ...COMMENTED_PARTS, ...others });
}

/** The same without the classic note, so that nothing is left when both threads are gone. */
export function threadsOnly(): Uint8Array {
  const without = (part: string, pattern: RegExp): string =>
    String(COMMENTED_PARTS[part]).replace(pattern, '');
  return commentedWorkbook({
    [NOTES_PART]: without(NOTES_PART, /<comment ref="C1"[^]*?<\/comment>/),
    [SHAPES_PART]: without(SHAPES_PART, /<v:shape id="_x0000_s1"[^]*?<\/v:shape>/),
  });
}
