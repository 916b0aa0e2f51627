import type { Book } from '../../../workbench/book/book';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { COMMENTED_PARTS, commentedWorkbook } from '../../workbench/xlsx/commentedWorkbook';
import { contentTypes, MAIN, RELATIONSHIPS, relationships, worksheet } from '../../workbench/xlsx/packageOf';

const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels';

/** Cells of `Ark1` with what another program last calculated; `[1]` is the book of the first external link. */
const LINKING = worksheet(
  `<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>[1]Ark1!$A$1</f><v>42.125</v></c></row>
<row r="2"><c r="A2" t="str"><f>[1]Ark1!$A$2</f><v>35/65</v></c><c r="B2"><v>5</v></c></row>
<row r="3"><c r="A3" t="b"><f>[1]Ark1!$A$3</f><v>1</v></c><c r="B3" t="e"><f>[1]Ark1!$A$4+1</f><v>#REF!</v></c></row>
<row r="4"><c r="A4"><f>SUM(A1:A1)</f><v>3</v></c><c r="B4" t="str"><f>"[1]Ark1!A1"</f><v>[1]Ark1!A1</v></c></row>
<row r="5"><c r="A5" t="str"><f>'[1]Ark 2'!$B$1</f><v></v></c></row></sheetData><legacyDrawing r:id="rId2"/>`,
);

/** A file by hand: comments and a note, names of people, links in four formulas and a name, a hidden and a very hidden sheet. */
export function sharedFile(): Uint8Array {
  return commentedWorkbook({
    '[Content_Types].xml': String(COMMENTED_PARTS['[Content_Types].xml']).replace(
      '</Types>',
      contentTypes({
        'xl/worksheets/sheet3.xml': 'worksheet',
        'xl/externalLinks/externalLink1.xml': 'externalLink',
      }).replace(/^.*?(?=<Override)/, ''),
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="2" state="hidden" r:id="rId5"/><sheet name="Meget skjult" sheetId="3" state="veryHidden" r:id="rId6"/></sheets><externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames><definedName name="Priser">[1]Ark1!$A$1:$A$9</definedName></definedNames></workbook>`,
    [WORKBOOK_LINKS]: String(COMMENTED_PARTS[WORKBOOK_LINKS]).replace(
      '</Relationships>',
      relationships({
        rId6: ['worksheet', 'worksheets/sheet3.xml'],
        rId7: ['externalLink', 'externalLinks/externalLink1.xml'],
      }).replace(/^.*?(?=<Relationship )/, ''),
    ),
    'xl/worksheets/sheet1.xml': LINKING,
    'xl/worksheets/sheet3.xml': worksheet('<sheetData></sheetData>'),
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
  });
}

export function sharedBook(): Book {
  return openXlsx(sharedFile());
}
