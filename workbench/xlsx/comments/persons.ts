import { setContentTypes } from '../opc/contentTypes';
import { removeRelationships, type Relationship } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { outerXml } from '../xml/writeXml';
import { children } from '../xml/xmlNode';

/** The displayed names of those who have written comments, by their ids. */
export function readPersons(
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const bytes = parts.get(personPart(relationships)?.part ?? '');
  if (bytes === undefined) return new Map();
  const persons = children(parseXml(decodeXml(bytes)).root, 'person');
  return new Map(persons.map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']));
}

/**
 * Takes away the persons that no comment names any more, and their part where nobody is left: names go with the
 * comments. Where no comment has been touched, nothing is.
 */
export function removeUnusedPersons(
  parts: Map<string, Uint8Array>,
  before: ReadonlyMap<string, Uint8Array>,
  workbook: { readonly part: string; readonly relationships: readonly Relationship[] },
): void {
  const found = personPart(workbook.relationships);
  const bytes = parts.get(found?.part ?? '');
  const isTouched = [...before].some(([path, part]) => isThreads(path) && parts.get(path) !== part);
  if (!isTouched || found?.part == null || bytes === undefined) return;

  const document = parseXml(decodeXml(bytes));
  const threads = [...parts].filter(([path]) => isThreads(path)).map(([, part]) => decodeXml(part));
  const persons = children(document.root, 'person');
  const used = persons.filter(({ attributes }) => {
    return threads.some((text) => text.includes(attributes['id'] ?? ''));
  });
  if (used.length > 0) {
    const kept = new Map([['person', used.map((person) => outerXml(document, person))]]);
    if (used.length < persons.length) parts.set(found.part, replaceChildren(document, ['person'], kept));
    return;
  }
  parts.delete(found.part);
  removeRelationships(parts, workbook.part, new Set([found.id]));
  setContentTypes(parts, new Map([[found.part, null]]));
}

/** By its usual path (`xl/threadedComments/threadedComment1.xml`), which every program that writes threads uses. */
function isThreads(path: string): boolean {
  return /threadedcomment[^/]*\.xml$/i.test(path);
}

function personPart(relationships: readonly Relationship[]): Relationship | undefined {
  return relationships.find(({ kind }) => kind === 'person');
}
