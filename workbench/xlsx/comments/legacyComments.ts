import { formatAddress } from '../../book/addresses';
import { setContentTypes } from '../opc/contentTypes';
import { relationshipsOf, removeRelationships, type Relationship } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { innerXml, outerXml, withAttributes } from '../xml/writeXml';
import { child, children } from '../xml/xmlNode';
import type { CommentMove } from './commentMoves';
import { noteId } from './noteId';
import { hasNotes, movedShapes } from './noteShapes';

/**
 * Moves or takes away notes, those that stand for threads in programs without threads too. Says whether the sheet has no drawing of notes any more.
 */
export function writeLegacyComments(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  moves: readonly CommentMove[],
): boolean {
  const textOf = (found: Relationship | undefined): string =>
    decodeXml(parts.get(found?.part ?? '') ?? new Uint8Array());
  const related = (
    kind: string,
    isWanted: (text: string) => boolean = () => true,
  ): Relationship | undefined =>
    relationshipsOf(parts, sheetPart).find((found) => found.kind === kind && isWanted(textOf(found)));
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

  // The pictures of page headers are such a drawing too.
  const drawing = related('vmlDrawing', hasNotes);
  const shapes = textOf(drawing);
  if (drawing?.part == null) return false;
  const moved = movedShapes(shapes, moves);
  if (moved !== null) parts.set(drawing.part, new TextEncoder().encode(moved));
  else remove(drawing);
  return moved === null;
}

/** The part of notes after the moves; null where no note is left. */
function withoutMoved(document: XmlDocument, moves: readonly CommentMove[]): Uint8Array | null {
  const authors = children(child(document.root, 'authors'), 'author').map(({ text }) => text);
  const list = child(document.root, 'commentList');
  const kept = children(list, 'comment').flatMap((node) => {
    const move = moves.find(({ id }) => id === noteId(node, authors));
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
