import { add, edit, place, relate, WORKBOOK, type Texts } from './packageEdits';
import type { Shape } from './shapes';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MS = 'http://schemas.microsoft.com/office';
const X14 = `${MS}/spreadsheetml/2009/9/main`;
const X15 = `${MS}/spreadsheetml/2010/11/main`;
const XM = `${MS}/excel/2006/main`;
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const EXCEL = 'application/vnd.ms-excel';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;
const ID = '{11111111-2222-3333-4444-555555555555}';

/** What an extension list holds more, with the namespace of its elements. */
function extend(parts: Texts, path: string, uri: string, prefix: string, xml: string): void {
  const namespace = prefix === 'x14' ? X14 : X15;
  place(parts, path, 'extLst', `<ext uri="${uri}" xmlns:${prefix}="${namespace}">${xml}</ext>`);
}

/** Puts something into a sheet's drawing, which it makes where there is none; what it refers to is the drawing's. */
function draw(parts: Texts, sheet: string, xmlOf: (drawing: string) => string): void {
  const drawing = `xl/drawings/drawingF${/\d+/.exec(sheet)?.[0] ?? ''}.xml`;
  if (parts[drawing] === undefined) {
    const root = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:mc="${MC}" xmlns:r="${OFFICE}"></xdr:wsDr>`;
    const type = 'application/vnd.openxmlformats-officedocument.drawing+xml';
    place(parts, sheet, 'drawing', '', ` r:id="${add(parts, sheet, 'drawing', drawing, type, root)}"`);
  }
  const at = (row: number): string =>
    `<xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const anchor = `<xdr:twoCellAnchor><xdr:from>${at(1)}</xdr:from><xdr:to>${at(4)}</xdr:to>${xmlOf(drawing)}<xdr:clientData/></xdr:twoCellAnchor>`;
  edit(parts, drawing, '</xdr:wsDr>', `${anchor}</xdr:wsDr>`);
}

const NO_FRAME =
  '<xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="F"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
const NO_SHAPE = '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="8" name="F"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>'; // prettier-ignore

function frame(uri: string, xml: string): string {
  return `<xdr:graphicFrame macro="">${NO_FRAME}<a:graphic><a:graphicData uri="${uri}">${xml}</a:graphicData></a:graphic></xdr:graphicFrame>`;
}

/** Shown by those who know it, by others as an empty shape. */
function choice(prefix: string, namespace: string, xml: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="${prefix}" xmlns:${prefix}="${namespace}">${xml}</mc:Choice><mc:Fallback>${NO_SHAPE}</mc:Fallback></mc:AlternateContent>`;
}

/** Shapes of the old kind, which notes and controls have. */
function vml(parts: Texts, sheet: string, name: string, shape: string, element = 'legacyDrawing'): void {
  const content = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape}<br></xml>`;
  const id = add(parts, sheet, 'vmlDrawing', `xl/drawings/${name}.vml`, VML, content);
  place(parts, sheet, element, '', ` r:id="${id}"`);
}

function noteShape(row: number, column: number): string {
  return `<v:shape id="_x0000_s1${row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function notes(parts: Texts, sheet: string, author: string, address: string): void {
  const comment = `<comment ref="${address}" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t xml:space="preserve"> Husk </t></r></text></comment>`;
  const content = `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList>${comment}</commentList></comments>`;
  add(parts, sheet, 'comments', 'xl/commentsF.xml', `${SHEETS}.comments+xml`, content);
}

/** Another tab with a drawing in it. */
function otherTab(parts: Texts, kind: 'chartsheet' | 'dialogsheet', name: string): void {
  const path = `xl/${kind}s/sheetF.xml`;
  const content = `<${kind} ${NAMESPACES}><sheetViews><sheetView workbookViewId="0"/></sheetViews></${kind}>`;
  const id = add(parts, WORKBOOK, kind, path, `${SHEETS}.${kind}+xml`, content);
  place(
    parts,
    WORKBOOK,
    'sheets',
    `<sheet name="${name}" sheetId="${kind === 'chartsheet' ? 8801 : 8802}" r:id="${id}"/>`,
  );
  const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Omkostninger!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  const drawing = `xl/drawings/drawing-${kind}.xml`;
  const root = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;
  const type = 'application/vnd.openxmlformats-officedocument.drawing';
  const drawingId = add(parts, path, 'drawing', drawing, `${type}+xml`, root);
  edit(parts, path, `</${kind}>`, `<drawing r:id="${drawingId}"/></${kind}>`);
  const chartId = add(parts, drawing, 'chart', `xl/charts/chart-${kind}.xml`, `${type}ml.chart+xml`, chart);
  const anchor = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>${frame(`${DRAWING}/chart`, `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${chartId}"/>`)}<xdr:clientData/></xdr:absoluteAnchor>`;
  edit(parts, drawing, '</xdr:wsDr>', `${anchor}</xdr:wsDr>`);
}

/** Features of Excel that the book knows nothing of, each with its parts. All leave the meaning of the workbook as it was. */
export const FEATURES: readonly Shape[] = [
  {
    name: 'a pivot table with its cache and records',
    change: (parts, sheet) => {
      const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
      const definition = `<pivotCacheDefinition ${NAMESPACES} r:id="rIdF1" refreshOnLoad="0" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Omkostninger"/></cacheSource><cacheFields count="1"><cacheField name="Post" numFmtId="0"><sharedItems count="1"><s v="Drift"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
      const id = add(parts, WORKBOOK, 'pivotCacheDefinition', cache, `${SHEETS}.pivotCacheDefinition+xml`, definition);
      add(parts, cache, 'pivotCacheRecords', 'xl/pivotCache/pivotCacheRecords1.xml', `${SHEETS}.pivotCacheRecords+xml`, `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`);
      place(parts, WORKBOOK, 'pivotCaches', `<pivotCache cacheId="91" r:id="${id}"/>`);
      const table = 'xl/pivotTables/pivotTable1.xml';
      add(parts, sheet, 'pivotTable', table, `${SHEETS}.pivotTable+xml`, `<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="91" dataCaption="Data"><location ref="X23:Y25" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="1"><item x="0"/></items></pivotField></pivotFields></pivotTableDefinition>`);
      relate(parts, table, 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml');
    },
  },
  {
    name: 'a slicer and a timeline',
    change: (parts, sheet) => {
      for (const [kind, element, uri, list] of [
        ['slicer', 'slicer', '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}', '{BBE1A952-AA13-448e-AADC-164F8A28A991}'],
        ['timeline', 'timelineRef', '{7E03D99C-DC04-49d9-9315-930204A7B6E9}', '{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}'],
      ] as const) {
        const [prefix, year] = kind === 'slicer' ? ['x14', '2007'] : ['x15', '2011'];
        const namespace = kind === 'slicer' ? X14 : X15;
        const cache = add(parts, WORKBOOK, `${MS}/${year}/relationships/${kind}Cache`, `xl/${kind}Caches/${kind}Cache1.xml`, `${EXCEL}.${kind}Cache+xml`, `<${kind}CacheDefinition xmlns="${namespace}" name="Cache_${kind}" sourceName="Post"/>`);
        const own = add(parts, sheet, `${MS}/${year}/relationships/${kind}`, `xl/${kind}s/${kind}1.xml`, `${EXCEL}.${kind}+xml`, `<${kind}s xmlns="${namespace}"><${kind} name="Post" cache="Cache_${kind}" caption="Post" rowHeight="9"/></${kind}s>`);
        extend(parts, WORKBOOK, list, prefix, `<${prefix}:${kind}Caches><${prefix}:${kind}Cache r:id="${cache}"/></${prefix}:${kind}Caches>`);
        extend(parts, sheet, uri, prefix, `<${prefix}:${element}s><${prefix}:${element} r:id="${own}"/></${prefix}:${element}s>`);
        draw(parts, sheet, () => choice('sle', `${DRAWING}/slicer`, frame(`${DRAWING}/slicer`, '<sle:slicer name="Post"/>')));
      }
    },
  },
  {
    name: 'threaded comments and persons',
    change: (parts, sheet) => {
      add(parts, WORKBOOK, `${MS}/2017/10/relationships/person`, 'xl/persons/person.xml', `${EXCEL}.person+xml`, `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Kim" id="${ID}" userId="k" providerId="None"/></personList>`);
      add(parts, sheet, `${MS}/2017/10/relationships/threadedComment`, 'xl/threadedComments/threadedComment1.xml', `${EXCEL}.threadedcomments+xml`, `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="X9" dT="2026-01-01T00:00:00.00" personId="${ID}" id="${ID}"><text>Hvorfor?</text></threadedComment></ThreadedComments>`);
      notes(parts, sheet, `tc=${ID}`, 'X9');
      vml(parts, sheet, 'vmlDrawingF', noteShape(8, 23));
    },
  },
  {
    name: 'an old note',
    change: (parts, sheet) => {
      if (parts['xl/commentsF.xml'] !== undefined) return;
      notes(parts, sheet, 'Kim', 'X8');
      vml(parts, sheet, 'vmlDrawingF', noteShape(7, 23));
    },
  },
  {
    name: 'conditional formats, validation and sparklines of the extended kind',
    change: (parts, sheet) => {
      place(parts, sheet, 'dataValidations', '<dataValidation type="list" allowBlank="1" sqref="X12:X14"><formula1>"a,b"</formula1></dataValidation>', ' count="1"');
      extend(parts, sheet, '{78C0D931-6437-407d-A8EE-F0AAD7539E65}', 'x14', `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${ID}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>X12:X14</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`);
      extend(parts, sheet, '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}', 'x14', `<x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Omkostninger!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>Y12</xm:sqref></x14:dataValidation></x14:dataValidations>`);
      extend(parts, sheet, '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}', 'x14', `<x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Omkostninger!C2:C3</xm:f><xm:sqref>X15</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`);
    },
  },
  {
    name: 'a form control, an ActiveX control and an embedded document',
    change: (parts, sheet) => {
      const form = add(parts, sheet, 'ctrlProp', 'xl/ctrlProps/ctrlProp1.xml', `${EXCEL}.controlproperties+xml`, `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked" fmlaLink="$X$20"/>`);
      const active = add(parts, sheet, 'control', 'xl/activeX/activeX1.xml', 'application/vnd.ms-office.activeX+xml', `<ax:ocx xmlns:ax="${MS}/2006/activeX" xmlns:r="${OFFICE}" ax:classid="${ID}" ax:persistence="persistStreamInit" r:id="rIdF1"/>`);
      add(parts, 'xl/activeX/activeX1.xml', `${MS}/2006/relationships/activeXControlBinary`, 'xl/activeX/activeX1.bin', 'application/vnd.ms-office.activeX', '\u0001\u0002bin');
      const ole = add(parts, sheet, 'oleObject', 'xl/embeddings/oleObject1.bin', 'application/vnd.openxmlformats-officedocument.oleObject', '\u0003ole');
      const image = add(parts, sheet, 'image', 'xl/media/image91.emf', 'image/x-emf', '\u0004emf');
      if (!/<legacyDrawing /.test(parts[sheet] ?? '')) vml(parts, sheet, 'vmlDrawingC', '<v:shape id="_x0000_s2001"><x:ClientData ObjectType="Checkbox"><x:SizeWithCells/><x:Anchor>9, 0, 1, 0, 10, 0, 2, 0</x:Anchor><x:FmlaLink>$X$20</x:FmlaLink></x:ClientData></v:shape>');
      const anchor = '<anchor moveWithCells="1"><from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor>';
      place(parts, sheet, 'oleObjects', `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14" xmlns:x14="${X14}"><oleObject progId="Word.Document.12" shapeId="2002" r:id="${ole}"><objectPr defaultSize="0" r:id="${image}" xmlns:xdr="${DRAWING}/spreadsheetDrawing">${anchor}</objectPr></oleObject></mc:Choice><mc:Fallback><oleObject progId="Word.Document.12" shapeId="2002" r:id="${ole}"/></mc:Fallback></mc:AlternateContent>`);
      place(parts, sheet, 'controls', [form, active].map((id, index) => `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14" xmlns:x14="${X14}"><control shapeId="${2001 + index}" r:id="${id}" name="Felt ${index}"><controlPr defaultSize="0" xmlns:xdr="${DRAWING}/spreadsheetDrawing">${anchor}</controlPr></control></mc:Choice></mc:AlternateContent>`).join(''));
    },
  },
  {
    name: 'a digital signature and a sensitivity label',
    change: (parts) => {
      add(parts, '', 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', '_xmlsignatures/origin.sigs', 'application/vnd.openxmlformats-package.digital-signature-origin', '');
      add(parts, '_xmlsignatures/origin.sigs', 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature', '_xmlsignatures/sig1.xml', 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml', '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
      add(parts, '', `${MS}/2020/02/relationships/classificationlabels`, 'docMetadata/LabelInfo.xml', 'application/vnd.ms-office.classificationlabels+xml', `<clbl:labelList xmlns:clbl="${MS}/2020/mipLabelMetadata"><clbl:label id="${ID}" enabled="1" method="Standard" siteId="${ID}" removed="0"/></clbl:labelList>`);
    },
  },
  {
    name: 'custom XML, properties, a thumbnail, a ribbon and task panes of others',
    change: (parts) => {
      add(parts, WORKBOOK, 'customXml', 'customXml/item91.xml', 'application/xml', '<a:root xmlns:a="urn:a">æøå</a:root>');
      add(parts, 'customXml/item91.xml', 'customXmlProps', 'customXml/itemProps91.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml', `<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`);
      add(parts, '', 'custom-properties', 'docProps/customF.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml', '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>');
      add(parts, '', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.jpeg', 'image/jpeg', '\u0005jpeg');
      add(parts, '', `${MS}/2007/relationships/ui/extensibility`, 'customUI/customUI14.xml', 'application/xml', `<customUI xmlns="${MS}/2009/07/customui"/>`);
      const panes = 'xl/webextensions/taskpanes.xml';
      add(parts, '', `${MS}/2011/relationships/webextensiontaskpanes`, panes, 'application/vnd.ms-office.webextensiontaskpanes+xml', `<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rIdF1"/></wetp:taskpane></wetp:taskpanes>`);
      add(parts, panes, `${MS}/2011/relationships/webextension`, 'xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml', `<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="${ID}"><we:reference id="x" version="1.0" store="da-DK" storeType="OMEX"/></we:webextension>`);
    },
  },
  {
    name: 'external links, connections, a query table, a data model and XML maps',
    change: (parts, sheet) => {
      const link = 'xl/externalLinks/externalLink91.xml';
      const id = add(parts, WORKBOOK, 'externalLink', link, `${SHEETS}.externalLink+xml`, `<externalLink ${NAMESPACES}><externalBook r:id="rIdF1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`);
      relate(parts, link, 'externalLinkPath', 'https://eksempel.dk/Bog%201.xlsx', ' TargetMode="External"');
      place(parts, WORKBOOK, 'externalReferences', `<externalReference r:id="${id}"/>`);
      add(parts, WORKBOOK, 'connections', 'xl/connections.xml', `${SHEETS}.connections+xml`, `<connections xmlns="${MAIN}"><connection id="1" name="Forespørgsel" type="5" refreshedVersion="8"/></connections>`);
      add(parts, sheet, 'queryTable', 'xl/queryTables/queryTable1.xml', `${SHEETS}.queryTable+xml`, `<queryTable xmlns="${MAIN}" name="Forespørgsel" connectionId="1"/>`);
      add(parts, WORKBOOK, `${MS}/2007/relationships/powerPivotData`.replace('2007', '2012'), 'xl/model/item.data', 'application/vnd.openxmlformats-officedocument.model+data', '\u0006model');
      extend(parts, WORKBOOK, '{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}', 'x15', '<x15:dataModel><x15:modelTables><x15:modelTable id="T" name="T" connection="Forespørgsel"/></x15:modelTables></x15:dataModel>');
      add(parts, WORKBOOK, 'xmlMaps', 'xl/xmlMaps.xml', 'application/xml', `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""/>`);
    },
  },
  {
    name: 'chart and dialog sheets with drawings',
    change: (parts) => {
      otherTab(parts, 'chartsheet', 'Diagram af egne');
      otherTab(parts, 'dialogsheet', 'Dialog af egne');
    },
  },
  {
    name: 'ink and a 3-D model',
    change: (parts, sheet) => {
      draw(parts, sheet, (drawing) => choice('xdr14', `${MS}/excel/2010/spreadsheetDrawing`, `<xdr:contentPart r:id="${add(parts, drawing, 'customXml', 'xl/ink/ink91.xml', 'application/inkml+xml', '<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"/>')}"/>`));
      draw(parts, sheet, (drawing) => choice('am3d', `${MS}/drawing/2017/model3d`, frame(`${MS}/drawing/2017/model3d`, `<am3d:model3d r:embed="${add(parts, drawing, `${MS}/2017/06/relationships/model3d`, 'xl/media/model3d91.glb', 'model/gltf.binary', '\u0007glTF')}"/>`)));
    },
  },
  {
    name: 'rich values, a dynamic array and cells with a check box',
    change: (parts, sheet) => {
      const rich = `xmlns="${MS}/spreadsheetml/2017/richdata"`;
      add(parts, WORKBOOK, 'sheetMetadata', 'xl/metadata.xml', `${SHEETS}.sheetMetadata+xml`, `<metadata xmlns="${MAIN}" xmlns:xlrd="${MS}/spreadsheetml/2017/richdata" xmlns:xda="${MS}/spreadsheetml/2017/dynamicarray"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`);
      add(parts, WORKBOOK, `${MS}/2017/06/relationships/rdRichValue`, 'xl/richData/rdrichvalue.xml', `${EXCEL}.rdrichvalue+xml`, `<rvData ${rich} count="1"><rv s="0"><v>8</v></rv></rvData>`);
      add(parts, WORKBOOK, `${MS}/2017/06/relationships/rdRichValueStructure`, 'xl/richData/rdrichvaluestructure.xml', `${EXCEL}.rdrichvaluestructure+xml`, `<rvStructures ${rich} count="1"><s t="_error"><k n="errorType" t="i"/></s></rvStructures>`);
      add(parts, WORKBOOK, `${MS}/2017/06/relationships/rdRichValueTypes`, 'xl/richData/rdRichValueTypes.xml', `${EXCEL}.rdrichvaluetypes+xml`, `<rvTypesInfo xmlns="${MS}/spreadsheetml/2017/richdata2"/>`);
      add(parts, WORKBOOK, `${MS}/2022/11/relationships/FeaturePropertyBag`, 'xl/featurePropertyBag/featurePropertyBag.xml', `${EXCEL}.featurepropertybag+xml`, `<FeaturePropertyBags xmlns="${MS}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/></FeaturePropertyBags>`);
      const row = '<row r="60"><c r="X60" t="e" vm="1"><v>#VALUE!</v></c><c r="Y60" cm="1"><f t="array" ref="Y60:Y61">_xlfn._xlws.SORT(Omkostninger!$C$2:$C$3)</f><v>1000</v></c><c r="AA60" t="b"><v>1</v></c></row><row r="61"><c r="Y61"><v>500</v></c></row>';
      edit(parts, sheet, /<\/sheetData>|<sheetData\/>/, (tag = '') => tag === '</sheetData>' ? row + tag : `<sheetData>${row}</sheetData>`);
    },
  },
  {
    name: 'names of functions and macros, with comments',
    change: (parts) => {
      place(parts, WORKBOOK, 'definedNames', '<definedName name="Makro1" function="1" vbProcedure="1" xlm="1" hidden="1" comment="Fra 1997" shortcutKey="k">#N/A</definedName><definedName name="Beskrevet" description="Fra &lt;her&gt;" help="h" statusBar="s" customMenu="m" functionGroupId="3" publishToServer="1" workbookParameter="1" comment="To&#10;linjer">Omkostninger!$A$1</definedName><definedName name="_xlfn.LAMBDA" hidden="1">#NAME?</definedName>');
    },
  },
  {
    name: 'views, watches, protected ranges, scenarios, breaks and ignored errors',
    change: (parts, sheet) => {
      place(parts, sheet, 'protectedRanges', '<protectedRange sqref="X1:X2" name="Felt" algorithmName="SHA-512" hashValue="a" saltValue="b" spinCount="100000"/>');
      place(parts, sheet, 'scenarios', '<scenario name="Lav" count="1" user="Kim"><inputCells r="X30" val="1"/></scenario>', ' current="0"');
      place(parts, sheet, 'customSheetViews', `<customSheetView guid="${ID}" scale="85"><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><autoFilter ref="X1:Y9"/></customSheetView>`);
      place(parts, WORKBOOK, 'customWorkbookViews', `<customWorkbookView name="Kim" guid="${ID}" windowWidth="9" windowHeight="9" activeSheetId="1"/>`);
      place(parts, sheet, 'phoneticPr', '', ' fontId="0"');
      place(parts, sheet, 'rowBreaks', '<brk id="40" max="16383" man="1"/>', ' count="1" manualBreakCount="1"');
      place(parts, sheet, 'colBreaks', '<brk id="20" max="1048575" man="1"/>', ' count="1" manualBreakCount="1"');
      place(parts, sheet, 'cellWatches', '<cellWatch r="X30"/>');
      place(parts, sheet, 'ignoredErrors', '<ignoredError sqref="X30" numberStoredAsText="1"/>');
      place(parts, sheet, 'webPublishItems', '<webPublishItem id="1" divId="d" sourceType="sheet" destinationFile="c:\\a.htm"/>', ' count="1"');
    },
  },
  {
    name: 'pictures behind the sheet and in its header, custom properties and sheet views of others',
    change: (parts, sheet) => {
      place(parts, sheet, 'picture', '', ` r:id="${add(parts, sheet, 'image', 'xl/media/image92.png', 'image/png', '\u0008png')}"`);
      vml(parts, sheet, 'vmlDrawingH', '<v:shape id="CH"><v:imagedata o:relid="rIdF1"/></v:shape>', 'legacyDrawingHF');
      add(parts, 'xl/drawings/vmlDrawingH.vml', 'image', 'xl/media/image93.png', 'image/png', '\u0008png2');
      place(parts, sheet, 'customProperties', `<customPr name="Kim" r:id="${add(parts, sheet, 'customProperty', 'xl/customProperty91.bin', `${SHEETS}.customProperty`, '\u0009')}"/>`);
      add(parts, sheet, `${MS}/2019/04/relationships/namedSheetView`, 'xl/namedSheetViews/namedSheetView1.xml', `${EXCEL}.namedsheetviews+xml`, `<namedSheetViews xmlns="${MS}/spreadsheetml/2019/namedsheetviews"><namedSheetView name="Min" id="${ID}"/></namedSheetViews>`);
    },
  },
  {
    name: 'texts with readings and runs',
    change: (parts, sheet) => {
      const row = '<row r="70"><c r="X70" t="inlineStr" ph="1"><is><r><rPr><b/></rPr><t>To </t></r><r><t xml:space="preserve"> dele </t></r><rPh sb="0" eb="1"><t>læs</t></rPh></is></c></row>';
      edit(parts, sheet, /<\/sheetData>|<sheetData\/>/, (tag = '') => tag === '</sheetData>' ? row + tag : `<sheetData>${row}</sheetData>`);
      edit(parts, 'xl/sharedStrings.xml', /<t>([^<]+)<\/t>/, (_, text = '') => `<r><rPr><i/></rPr><t>${text}</t></r><rPh sb="0" eb="1"><t>læs</t></rPh><phoneticPr fontId="0"/>`);
    },
  },
]; // prettier-ignore

/** A macro and its signature, in a workbook whose name must end otherwise. */
export const MACRO: Shape = {
  name: 'macros',
  change: (parts) => {
    edit(parts, '[Content_Types].xml', `${SHEETS}.sheet.main+xml`, `${EXCEL}.sheet.macroEnabled.main+xml`);
    add(parts, WORKBOOK, `${MS}/2006/relationships/vbaProject`, 'xl/vbaProject.bin', `${EXCEL}.vbaProject`.replace('excel', 'office'), '\u0001vba');
    add(parts, 'xl/vbaProject.bin', `${MS}/2006/relationships/vbaProjectSignature`, 'xl/vbaProjectSignature.bin', `application/vnd.ms-office.vbaProjectSignature`, '\u0001sig');
    place(parts, WORKBOOK, 'workbookPr', '', ' codeName="ThisWorkbook"');
  },
}; // prettier-ignore
