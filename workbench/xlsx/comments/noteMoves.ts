import { parseAddress } from '../../book/addresses';
import { relationshipsOf } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { child, children } from '../xml/xmlNode';
import type { CommentMove } from './commentMoves';
import { noteId } from './noteId';

/** The classic notes of a sheet whose cells `follow` has elsewhere, or nowhere. Those of threads go with these. */
export function noteMoves(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPart: string,
  follow: (address: string) => string,
): CommentMove[] {
  const part = relationshipsOf(parts, sheetPart).find(({ kind }) => kind === 'comments')?.part;
  const bytes = parts.get(part ?? '');
  if (bytes === undefined) return [];
  const { root } = parseXml(decodeXml(bytes));
  const authors = children(child(root, 'authors'), 'author').map(({ text }) => text);
  return children(child(root, 'commentList'), 'comment').flatMap((note) => {
    const ref = note.attributes['ref'] ?? '';
    const from = parseAddress(ref);
    const now = follow(ref);
    if (from === null || now === ref || noteId(note, authors) !== ref) return [];
    return [{ id: ref, from, to: parseAddress(now) }];
  });
}
