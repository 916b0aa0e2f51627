import { reachableParts } from '../opc/reachableParts';
import { partText, type Parts, type PartsToWrite } from '../opc/parts';
import { relatedParts } from '../opc/relatedParts';
import { removeRelationships } from '../opc/relationships';
import { parseXml } from '../xml/parseXml';
import { withoutNodes } from '../xml/withoutNodes';
import { xmlPart } from '../xml/xmlPart';
import { children } from '../xml/xmlNode';

/** The displayed names of those who have written comments, by their ids. */
export function readPersons(parts: Parts, workbookPart: string): ReadonlyMap<string, string> {
  const persons = relatedParts(parts, workbookPart, 'person').flatMap(({ text }) =>
    children(parseXml(text).root, 'person'),
  );
  return new Map(persons.map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']));
}

/**
 * Takes away the persons that no comment names any more, and the way to their part where nobody is left: names go with
 * the comments. Where no comment has been touched, nothing is. `before` are the parts of the file.
 */
export function removeUnusedPersons(parts: PartsToWrite, before: Parts, workbookPart: string): void {
  const reached = reachableParts(parts);
  const isTouched = [...before].some(
    ([path, bytes]) => isThreads(path) && (parts.get(path) !== bytes || !reached.has(path)),
  );
  if (!isTouched) return;
  const threads = [...reached].filter(isThreads).map((path) => partText(parts, path));
  for (const { part, relationshipId, text } of relatedParts(parts, workbookPart, 'person')) {
    const document = parseXml(text);
    const persons = children(document.root, 'person');
    const unused = persons.filter(({ attributes }) =>
      threads.every((thread) => !thread.includes(attributes['id'] ?? '')),
    );
    if (unused.length === persons.length) removeRelationships(parts, workbookPart, new Set([relationshipId]));
    else if (unused.length > 0) parts.set(part, xmlPart(withoutNodes(document, unused)));
  }
}

/** By its usual path (`xl/threadedComments/threadedComment1.xml`), which every program that writes threads uses. */
function isThreads(path: string): boolean {
  return /threadedcomment[^/]*\.xml$/i.test(path);
}
