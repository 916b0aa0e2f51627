import { NotAWorkbook } from '../notAWorkbook';
import type { Parts } from '../opc/parts';
import { relationshipsOf, type Relationship } from '../opc/relationships';
import type { CellContext } from '../sheet/cellReader';
import { readSharedStrings } from '../strings/sharedStrings';
import { readStyles, type Styles } from '../styles/readStyles';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { child, children, isOn, relationshipId, type XmlNode } from '../xml/xmlNode';

/** An entry of the workbook's list of sheets; the part is null for chart sheets, macro sheets and the like, which have `otherPart`. */
export interface EntryOfSheet {
  readonly name: string;
  readonly node: XmlNode;
  readonly relationshipId: string;
  readonly part: string | null;
  readonly otherPart: string | null;
}

/** The parts of a package that sheets depend on, read. */
export interface WorkbookPackage {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
  /** In the order of their tabs, which is what a name's scope counts in. */
  readonly entries: readonly EntryOfSheet[];
  readonly styles: Styles;
  readonly strings: XmlDocument;
  readonly cells: CellContext;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Finds and reads a package's workbook. @throws NotAWorkbook where there is none */
export function readWorkbookPackage(parts: Parts): WorkbookPackage {
  const part = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (part == null) throw new NotAWorkbook('not a workbook', 'a package without a workbook');
  if (part.endsWith('.bin')) throw new NotAWorkbook('not a workbook', 'a binary workbook (.xlsb)');
  const read = (name: string): XmlDocument => parseXml(decodeXml(parts.get(name) ?? new Uint8Array()));
  const document = read(part);
  if (document.root.name !== 'workbook' || ![MAIN, STRICT].includes(document.namespace)) {
    throw new NotAWorkbook('not a workbook', `a package of ${document.root.name}`);
  }
  const relationships = relationshipsOf(parts, part);
  const related = (kind: string): XmlDocument | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.part;
    return target == null ? undefined : read(target);
  };
  const empty = (name: string): XmlDocument => parseXml(`<${name} xmlns="${document.namespace}"></${name}>`);
  const styles = readStyles(related('styles') ?? empty('styleSheet'), related('theme')?.root);
  const strings = related('sharedStrings') ?? empty('sst');
  return {
    part,
    document,
    relationships,
    entries: children(child(document.root, 'sheets'), 'sheet').map((node) => entryOf(node, relationships)),
    styles,
    strings,
    cells: {
      strings: readSharedStrings(strings),
      styles: styles.cellStyles,
      is1904: isOn(child(document.root, 'workbookPr')?.attributes['date1904']),
    },
  };
}

function entryOf(node: XmlNode, relationships: readonly Relationship[]): EntryOfSheet {
  const id = relationshipId(node) ?? '';
  const relationship = relationships.find((candidate) => candidate.id === id);
  const isWorksheet = relationship?.kind === 'worksheet';
  return {
    name: node.attributes['name'] ?? '',
    node,
    relationshipId: id,
    part: isWorksheet ? relationship.part : null,
    otherPart: isWorksheet ? null : (relationship?.part ?? null),
  };
}
