import { formatAddress } from '../../book/addresses';
import type { Sheet } from '../../book/book';
import { setContentTypes } from '../opc/contentTypes';
import { removeRelationships } from '../opc/relationships';
import { replaceChildren } from '../xml/replaceChildren';
import { outerXml, withAttributes } from '../xml/writeXml';
import { children } from '../xml/xmlNode';
import type { Follow } from '../following/follow';
import { noteMoves } from './noteMoves';
import { commentMoves, type CommentMove } from './commentMoves';
import { readComments, threadOf, type ReadComments } from './threadedComments';
import { writeLegacyComments } from './legacyComments';

/**
 * Brings the parts of a sheet's comments in line with the sheet: the threads, the notes that older programs see in
 * their place, those that are notes only, and the shapes of both. A part with nothing left in it goes. Says whether the sheet's drawing of notes
 * (`<legacyDrawing>`) has gone too. `parts` is changed in place.
 */
export function writeComments(
  parts: Map<string, Uint8Array>,
  sheet: Sheet,
  sheetPart: string,
  follow: Follow,
): boolean {
  const read = readComments(parts, sheetPart, new Map());
  const threads = read === null ? [] : commentMoves(read.comments, sheet);
  const notes = noteMoves(parts, sheetPart, (address) => follow(address, sheet));
  if (read !== null && threads.length > 0) writeThreads(parts, sheetPart, read, threads);
  const moves = [...threads, ...notes];
  return moves.length > 0 && writeLegacyComments(parts, sheetPart, moves);
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
