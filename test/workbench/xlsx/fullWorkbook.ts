import {
  contentTypes,
  MAIN,
  packageOf,
  RELATIONSHIPS,
  relationships,
  worksheet,
  type Parts,
} from './packageOf';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

const COSTS = worksheet(
  `<sheetPr codeName="Ark1"><tabColor theme="4" tint="-0.249977111117893"/></sheetPr><dimension ref="A1:D6"/>
<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="2" max="3" width="12" style="2" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>
<sheetData><row r="1" spans="1:5" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>
<row r="2" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>1150000</v></c><c r="C2"><f>Tabel1[[#This Row],[Beløb]]*0.25</f><v>287500</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2</f><v>2300000</v></c></row>
<row r="3" ht="18.75" x14ac:dyDescent="0.25"><c r="A3" t="inlineStr"><is><t>Licens</t></is></c><c r="B3" s="2"><v>9000.5</v></c><c r="C3"><f>Tabel1[[#This Row],[Beløb]]*0.25</f><v>2250.125</v></c><c r="D3"><f t="shared" si="0"/><v>18001</v></c></row>
<row r="4" x14ac:dyDescent="0.25"><c r="A4" s="3"><v>44166</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#DIV/0!</v></c><c r="D4"><f t="shared" si="0"/><v>2</v></c></row>
<row r="5"><c r="A5" cm="1"><f t="array" ref="A5:A6">_xlfn._xlws.SORT(B2:B3)</f><v>9000.5</v></c><c r="B5"><f>[1]Ark1!$A$1</f><v>42</v></c><c r="C5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
<row r="6"><c r="A6"><v>1150000</v></c><c r="C6" s="2"/></row></sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="abc==" saltValue="def==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>
<mergeCells count="1"><mergeCell ref="E1:E2"/></mergeCells>
<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>1000000</formula></cfRule><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C4"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId5" tooltip="Se"/><hyperlink ref="A3" location="Skjult!A1"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId4"/>
<headerFooter differentFirst="1"><oddHeader>&amp;LDrift &amp;&amp; anlæg&amp;RSide &amp;P</oddHeader><firstHeader>Forside</firstHeader></headerFooter>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>
<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings/></ext></extLst>`,
  ` xmlns:x14ac="${X14.replace('main', 'ac')}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"`,
);

/** A workbook with something of everything the book does not know, as Excel would write it; by part. */
export const FULL_PARTS: Parts = {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': 'sheet.main',
    'xl/worksheets/sheet1.xml': 'worksheet',
    'xl/worksheets/sheet2.xml': 'worksheet',
    'xl/chartsheets/sheet1.xml': 'chartsheet',
    'xl/sharedStrings.xml': 'sharedStrings',
    'xl/styles.xml': 'styles',
    'xl/calcChain.xml': 'calcChain',
    'xl/tables/table1.xml': 'table',
    'xl/comments1.xml': 'comments',
    'xl/drawings/drawing1.xml': `${DRAWING}.drawing+xml`,
    'xl/charts/chart1.xml': `${DRAWING}.drawingml.chart+xml`,
    'xl/pivotCache/pivotCacheDefinition1.xml': 'pivotCacheDefinition',
    'xl/pivotTables/pivotTable1.xml': 'pivotTable',
    'xl/externalLinks/externalLink1.xml': 'externalLink',
    'xl/theme/theme1.xml': `${DRAWING}.theme+xml`,
  }),
  '_rels/.rels': relationships({
    rId1: ['officeDocument', 'xl/workbook.xml'],
    rId2: ['customXml', 'customXml/item1.xml'],
  }),
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl"/><workbookPr codeName="Projektmappe"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="1" firstSheet="0"/></bookViews><sheets><sheet name="Diagram" sheetId="7" r:id="rId9"/><sheet name="Omkostninger" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="4" state="veryHidden" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Omkostninger!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Omkostninger!$A:$A,Omkostninger!$1:$2</definedName><definedName name="Beløb" comment="Alle beløb" xlm="0">Omkostninger!$B$2:$B$3</definedName><definedName name="Lokal" localSheetId="2" hidden="1">Skjult!$A$1</definedName><definedName name="Sorteret">_xlfn._xlws.SORT(Omkostninger!$B$2:$B$3)</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', '/xl/worksheets/sheet2.xml'],
    rId3: ['styles', 'styles.xml'],
    rId4: ['sharedStrings', 'sharedStrings.xml'],
    rId5: ['calcChain', 'calcChain.xml'],
    rId6: ['externalLink', 'externalLinks/externalLink1.xml'],
    rId7: ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    rId8: ['theme', 'theme/theme1.xml'],
    rId9: ['chartsheet', 'chartsheets/sheet1.xml'],
  }),
  'xl/worksheets/sheet1.xml': COSTS,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['drawing', '../drawings/drawing1.xml'],
    rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId3: ['table', '../tables/table1.xml'],
    rId4: ['printerSettings', '../printerSettings/printerSettings1.bin'],
    rId5: ['hyperlink', 'https://www.dst.dk/', 'External'],
    rId6: ['comments', '../comments1.xml'],
  }),
  'xl/worksheets/sheet2.xml': worksheet(
    '<sheetData><row><c t="s"><v>3</v></c><c><v>7</v></c></row><row r="5"><c><v>8</v></c></row></sheetData>',
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships({
    rId1: ['pivotTable', '../pivotTables/pivotTable1.xml'],
  }),
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Post</t></si><si><t>Beløb</t></si><si><t>Moms</t></si><si><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> server_x000D_</t></r><rPh sb="0" eb="1"><t>læsehjælp</t></rPh></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot; t.kr.&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos Narrow"/><scheme val="minor"/></font><font><b/><strike/><sz val="12"/><color theme="4"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color indexed="10"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><protection locked="0"/></xf></cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><extLst><ext uri="u"/></extLst></styleSheet>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="Tabel1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter><tableColumns count="3"><tableColumn id="1" name="Post"/><tableColumn id="2" name="Beløb" dataDxfId="0"/><tableColumn id="3" name="Moms"><calculatedColumnFormula>Tabel1[[#This Row],[Beløb]]*0.25</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>HS</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>`,
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['chart', '../charts/chart1.xml'] }),
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><br></v:shape></xml>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"/>`,
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 255, 1, 254]),
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
  'xl/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Eget"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0E2841"/></a:dk2><a:lt2><a:srgbClr val="E8E8E8"/></a:lt2><a:accent1><a:srgbClr val="156082"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  'customXml/item1.xml': '<indstillinger xmlns="urn:eget"><a> 1 </a></indstillinger>',
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
};

export function fullWorkbook(): Uint8Array {
  return packageOf(FULL_PARTS);
}
