import type { Rectangle, Sheet, SheetComment } from '../../book/book';

/** What has become of a thread: gone (`to` null) or on another cell. */
export interface CommentMove {
  readonly id: string;
  readonly from: Rectangle;
  readonly to: Rectangle | null;
}

/** The threads that are not as they were read. */
export function commentMoves(read: readonly SheetComment[], { comments }: Sheet): CommentMove[] {
  return read.flatMap(({ id, range }) => {
    const to = comments.find((comment) => comment.id === id)?.range ?? null;
    const stays = to !== null && to.row === range.row && to.column === range.column;
    return stays ? [] : [{ id, from: range, to }];
  });
}
