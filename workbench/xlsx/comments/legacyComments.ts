import { formatAddress } from '../../book/addresses';
import { setContentTypes } from '../opc/contentTypes';
import { relationshipsOf, removeRelationships, type Relationship } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { innerXml, outerXml, withAttributes } from '../xml/writeXml';
import { child, children, type XmlNode } from '../xml/xmlNode';
import type { CommentMove } from './commentMoves';
import { movedShapes } from './noteShapes';

/**
 * Moves or takes away the notes that stand for threads in programs without threads: their author is `tc=` and the
 * thread's id. Classic notes stay. Says whether the sheet has no drawing of notes any more.
 */
export function writeLegacyComments(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  moves: readonly CommentMove[],
): boolean {
  const related = (kind: string): Relationship | undefined =>
    relationshipsOf(parts, sheetPart).find((relationship) => relationship.kind === kind);
  const remove = ({ id, part }: Relationship): void => {
    if (part === null) return;
    parts.delete(part);
    removeRelationships(parts, sheetPart, new Set([id]));
    setContentTypes(parts, new Map([[part, null]]));
  };

  const notes = related('comments');
  const bytes = parts.get(notes?.part ?? '');
  if (notes?.part == null || bytes === undefined) return false;
  const patched = withoutMoved(parseXml(decodeXml(bytes)), moves);
  if (patched === null) remove(notes);
  else parts.set(notes.part, patched);

  const drawing = related('vmlDrawing');
  const shapes = parts.get(drawing?.part ?? '');
  if (drawing?.part == null || shapes === undefined) return false;
  const moved = movedShapes(decodeXml(shapes), moves);
  if (moved !== null) parts.set(drawing.part, new TextEncoder().encode(moved));
  else remove(drawing);
  return moved === null;
}

/** The part of notes after the moves; null where no note is left. */
function withoutMoved(document: XmlDocument, moves: readonly CommentMove[]): Uint8Array | null {
  const authors = children(child(document.root, 'authors'), 'author').map(({ text }) => text);
  const list = child(document.root, 'commentList');
  const threadOf = ({ attributes }: XmlNode): string =>
    /^tc=(.*)$/.exec(authors[Number(attributes['authorId'] ?? -1)] ?? '')?.[1] ?? '';
  const kept = children(list, 'comment').flatMap((node) => {
    const move = moves.find(({ id }) => id === threadOf(node));
    if (move === undefined) return outerXml(document, node);
    const ref = move.to === null ? null : formatAddress(move.to);
    return ref === null ? [] : withAttributes(document, node, { ref }, innerXml(document, node));
  });
  if (kept.length === 0 || list === undefined) return null;
  const changed = withAttributes(document, list, {}, kept.join(''));
  return replaceChildren(
    document,
    ['authors', 'commentList', 'extLst'],
    new Map([['commentList', [changed]]]),
  );
}
