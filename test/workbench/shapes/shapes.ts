import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { edit, WORKBOOK, type Texts } from './packageEdits';

/** A way in which real workbooks differ from what one expects. It changes a package as text, without the code under test. */
export interface Shape {
  readonly name: string;
  readonly change: (parts: Texts, sheet: string) => void;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const STYLES = 'xl/styles.xml';

/** Changes a sheet's rows, each given with its start tag and its cells. */
function eachRow(parts: Texts, sheet: string, change: (start: string, cells: string[]) => string): void {
  edit(parts, sheet, /(<row [^>]*[^/])>(.*?)<\/row>/gs, (_, start = '', cells = '') =>
    change(start, cells.match(/<c [^>]*\/>|<c [^>]*>.*?<\/c>/gs) ?? []),
  );
}

function numberFormats(...entries: readonly string[]): Shape['change'] {
  return (parts) => {
    edit(parts, STYLES, /<numFmts[^>]*>/, (tag) => tag + entries.join(''));
    if (!/<numFmts/.test(parts[STYLES] ?? ''))
      edit(parts, STYLES, '<fonts', `<numFmts count="${entries.length}">${entries.join('')}</numFmts><fonts`);
  };
}

/** Another tab, of any kind. */
function tab(kind: string, name: string, content: string, isActive = false): Shape['change'] {
  return (parts) => {
    const path = `${kind}s/sheet77.xml`;
    const type =
      kind === 'macrosheet'
        ? 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'
        : `${OFFICE}/${kind}`;
    const number = (parts[WORKBOOK] ?? '').match(/<sheet /g)?.length ?? 0;
    edit(parts, WORKBOOK, '</sheets>', `<sheet name="${name}" sheetId="7700" r:id="rId77"/></sheets>`);
    edit(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rId77" Type="${type}" Target="${path}"/></Relationships>`,
    );
    edit(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/${path}" ContentType="${TYPES}${kind}+xml"/></Types>`,
    );
    parts[`xl/${path}`] = content;
    if (isActive)
      edit(
        parts,
        WORKBOOK,
        /<bookViews>.*?<\/bookViews>|<bookViews\/>/s,
        `<bookViews><workbookView activeTab="${number}"/></bookViews>`,
      );
  };
}

function definedNames(xml: string): Shape['change'] {
  return (parts) => {
    edit(parts, WORKBOOK, '</definedNames>', `${xml}</definedNames>`);
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CHART = `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`;
const MACRO = `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>`;
const DATE = 'dd\\-mm\\-yyyy';
const GREY = '<color rgb="FFD3D3D3"/>';

/** Hidden names of single cells, as old workbooks collect them. */
export function manyNames(count: number): Shape {
  const names = Array.from(
    { length: count },
    (_, index) => `<definedName name="navn_${index}" hidden="1">Omkostninger!$Z$${index + 1}</definedName>`,
  );
  return { name: `${count} hidden names`, change: definedNames(names.join('')) };
}

/** Every shape. All leave the meaning of the workbook as it was. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'rows in several pieces',
    change: (parts, sheet) => {
      let rest = '';
      eachRow(parts, sheet, (start, [first = '', ...others]) => {
        rest += others.length === 0 ? '' : `${start}>${others.join('')}</row>`;
        return `${start}>${first}</row>`;
      });
      edit(parts, sheet, '</sheetData>', `${rest}</sheetData>`);
    },
  },
  {
    name: 'rows and cells backwards',
    change: (parts, sheet) => {
      const rows: string[] = [];
      eachRow(parts, sheet, (start, cells) => {
        rows.unshift(`${start}>${cells.reverse().join('')}</row>`);
        return '';
      });
      edit(parts, sheet, '</sheetData>', `${rows.join('')}</sheetData>`);
    },
  },
  {
    name: 'cells that are there twice',
    change: (parts, sheet) => {
      eachRow(parts, sheet, (start, cells) => {
        const twice = cells.map((cell) => cell + `<c r="${/ r="([^"]*)"/.exec(cell)?.[1] ?? ''}"/>`);
        return `${start}>${twice.join('')}</row>`;
      });
    },
  },
  { name: 'a number format in two versions', change: numberFormats(`<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x16r2" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main"><numFmt numFmtId="197" formatCode="${DATE}"/></mc:Choice><mc:Fallback><numFmt numFmtId="197" formatCode="${DATE}"/></mc:Fallback></mc:AlternateContent>`) },
  { name: 'built-in number formats that mean others', change: numberFormats(`<numFmt numFmtId="1" formatCode="${DATE}"/>`, '<numFmt numFmtId="3" formatCode="[$$-409]#,##0.00"/>', `<numFmt numFmtId="4" formatCode="${DATE}"/>`) },
  { name: 'an empty format for General', change: numberFormats('<numFmt numFmtId="0" formatCode=""/>') },
  {
    name: 'a first fill that is white',
    change: (parts) => {
      edit(parts, STYLES, '<patternFill patternType="none"/>', '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>');
    },
  },
  {
    name: 'a first border that is grey',
    change: (parts) => {
      edit(parts, STYLES, '<border><left/><right/>', `<border><left style="thin">${GREY}</left><right style="thin">${GREY}</right>`);
    },
  },
  { name: 'a chart sheet called Kontrol, which is active', change: tab('chartsheet', 'Kontrol', CHART, true) },
  { name: 'a macro sheet called Samlet oversigt', change: tab('macrosheet', 'Samlet oversigt', MACRO) },
  {
    name: 'the strict form',
    change: (parts) => {
      for (const path of Object.keys(parts)) {
        edit(parts, path, /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
        edit(parts, path, /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
      }
    },
  },
  {
    name: 'two prefixes for one namespace',
    change: (parts, sheet) => {
      const main = /xmlns="([^"]*)"/.exec(parts[sheet] ?? '')?.[1] ?? MAIN;
      edit(parts, sheet, '<worksheet ', `<worksheet xmlns:x="${main}" `);
      edit(parts, sheet, /<(\/?)(row|c|f|v|is|t)(?=[ />])/g, (_, slash = '', name = '') => `<${slash}x:${name}`);
    },
  },
  {
    name: 'a relationship to a sheet that is not there',
    change: (parts) => {
      edit(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', `<Relationship Id="rId88" Type="${OFFICE}/customXml" Target="worksheets/sheet9.xml"/></Relationships>`);
    },
  },
  {
    name: 'the highest sheet number taken',
    change: (parts) => {
      edit(parts, WORKBOOK, /sheetId="1"/, 'sheetId="65534"');
    },
  },
  { name: 'a name of a tab that is not there', change: definedNames('<definedName name="Fjern" localSheetId="4000">1</definedName>') },
  { name: 'print titles by a formula', change: definedNames('<definedName name="_xlnm.Print_Titles" localSheetId="0">OFFSET(Omkostninger!$1:$1,0,0,2)</definedName>') },
  manyNames(1000),
  {
    name: 'rows with measured heights',
    change: (parts, sheet) => {
      eachRow(parts, sheet, (start, cells) => `${start}${/ ht=/.test(start) ? '' : ' ht="31.5"'}>${cells.join('')}</row>`);
    },
  },
]; // prettier-ignore

/** The workbook with shapes put upon one of its sheets, by the part's path. */
export function reshaped(bytes: Uint8Array, shapes: readonly Shape[], sheet: string): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  for (const { change } of shapes) change(parts, sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
