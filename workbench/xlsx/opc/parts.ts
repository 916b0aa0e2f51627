import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { xmlPart } from '../xml/xmlPart';
import { storedName } from './partPath';

/** The parts of a package by the names they are stored under. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The same while a package is written, changed in place. */
export type PartsToWrite = Map<string, Uint8Array>;

/** The text of a part; '' of one that is not there. */
export function partText(parts: Parts, part: string): string {
  return decodeXml(parts.get(part) ?? new Uint8Array());
}

/** A part, parsed. @throws NotAWorkbook where it is not there or no XML */
export function readPart(parts: Parts, part: string): XmlDocument {
  return parseXml(partText(parts, part));
}

/** Writes a part's text, under the name that it is stored by whatever the case. */
export function writePart(parts: PartsToWrite, part: string, text: string): void {
  parts.set(storedName(parts, part) ?? part, xmlPart(text));
}
