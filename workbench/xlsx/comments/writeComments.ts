import { formatAddress } from '../../book/addresses';
import type { Sheet } from '../../book/book';
import { setContentTypes } from '../opc/contentTypes';
import { removeRelationships } from '../opc/relationships';
import { replaceChildren } from '../xml/replaceChildren';
import { outerXml, withAttributes } from '../xml/writeXml';
import { children } from '../xml/xmlNode';
import { commentMoves, type CommentMove } from './commentMoves';
import { readComments, threadOf, type ReadComments } from './threadedComments';
import { writeLegacyComments } from './legacyComments';

/**
 * Brings the parts of a sheet's comments in line with the sheet: the threads, the notes that older programs see in
 * their place, and those notes' shapes. A part with nothing left in it goes. Says whether the sheet's drawing of notes
 * (`<legacyDrawing>`) has gone too. `parts` is changed in place.
 */
export function writeComments(parts: Map<string, Uint8Array>, sheet: Sheet, sheetPart: string): boolean {
  const read = readComments(parts, sheetPart, new Map());
  const moves = read === null ? [] : commentMoves(read.comments, sheet);
  if (read === null || moves.length === 0) return false;
  writeThreads(parts, sheetPart, read, moves);
  return writeLegacyComments(parts, sheetPart, moves);
}

function writeThreads(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  { part, relationshipId, document }: ReadComments,
  moves: readonly CommentMove[],
): void {
  const kept = children(document.root, 'threadedComment').flatMap((node) => {
    const move = moves.find(({ id }) => id === threadOf(node));
    if (move === undefined) return outerXml(document, node);
    return move.to === null ? [] : withAttributes(document, node, { ref: formatAddress(move.to) });
  });
  if (kept.length > 0) {
    parts.set(part, replaceChildren(document, ['threadedComment'], new Map([['threadedComment', kept]])));
    return;
  }
  parts.delete(part);
  removeRelationships(parts, sheetPart, new Set([relationshipId]));
  setContentTypes(parts, new Map([[part, null]]));
}
