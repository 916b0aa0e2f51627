import { columnLetters } from '../../book/addresses';
import type { Sheet } from '../../book/book';
import { hasShapes, mapShapes } from '../following/vmlShapes';
import type { Parts, PartsToWrite } from '../opc/parts';
import { relatedParts, type RelatedPart } from '../opc/relatedParts';
import { removeRelationships } from '../opc/relationships';
import { parseXml } from '../xml/parseXml';
import { withoutNodes } from '../xml/withoutNodes';
import { xmlPart } from '../xml/xmlPart';
import { child, children, type XmlNode } from '../xml/xmlNode';
import { readThreads, threadOf } from './threadedComments';

/** Where the parts of a sheet's comments stand, and those of the file it was opened from. */
interface CommentParts {
  /** Changed in place. */
  readonly parts: PartsToWrite;
  readonly before: Parts;
  readonly sheetPart: string;
}

/**
 * Takes away the threads that the sheet no longer has, with the notes that older programs see in their place and the
 * shapes of these. A part in which nothing is left goes, also where that is because its cells have gone. Says whether
 * the sheet's drawing of notes (`<legacyDrawing>`) has gone, to which `drawingId` leads.
 */
export function writeComments(where: CommentParts, sheet: Sheet, drawingId: string | undefined): boolean {
  const gone = new Set<string>();
  const cells = new Set<string>();
  for (const threads of relatedParts(where.parts, where.sheetPart, 'threadedComment')) {
    const document = parseXml(threads.text);
    for (const { id } of readThreads(document, new Map())) {
      if (sheet.comments.every((comment) => comment.id !== id)) gone.add(id);
    }
    const entries = children(document.root, 'threadedComment');
    const left = entries.filter((entry) => !gone.has(threadOf(entry)));
    const others = entries.filter((entry) => !left.includes(entry));
    rewrite(where, threads, withoutNodes(document, others), left.length === 0);
  }
  for (const notes of relatedParts(where.parts, where.sheetPart, 'comments')) {
    const document = parseXml(notes.text);
    const authors = children(child(document.root, 'authors'), 'author').map(({ text }) => text);
    const all = children(child(document.root, 'commentList'), 'comment');
    const others = all.filter((note) => gone.has(threadOfNote(note, authors)));
    for (const { attributes } of others) cells.add(attributes['ref'] ?? '');
    rewrite(where, notes, withoutNodes(document, others), others.length === all.length);
  }
  const drawing = relatedParts(where.parts, where.sheetPart, 'vmlDrawing').find(
    ({ relationshipId }) => relationshipId === drawingId,
  );
  if (drawing === undefined) return false;
  const shapes = mapShapes(drawing.text, (shape, cell) =>
    cell !== null && cells.has(`${columnLetters(cell.col)}${cell.row + 1}`) ? '' : shape,
  );
  return rewrite(where, drawing, shapes, !hasShapes(shapes));
}

/** Says whether the part goes, for it is empty now; one that was so in the file stays. */
function rewrite(
  { parts, before, sheetPart }: CommentParts,
  { part, text, relationshipId }: RelatedPart,
  now: string,
  isEmpty: boolean,
): boolean {
  if (now !== text) parts.set(part, xmlPart(now));
  const isGone = isEmpty && parts.get(part) !== before.get(part);
  if (isGone) removeRelationships(parts, sheetPart, new Set([relationshipId]));
  return isGone;
}

/** The author of a note that stands for a thread is `tc=` and the thread's id. */
function threadOfNote({ attributes }: XmlNode, authors: readonly string[]): string {
  return authors[Number(attributes['authorId'] ?? -1)]?.replace(/^tc=/, '') ?? '';
}
