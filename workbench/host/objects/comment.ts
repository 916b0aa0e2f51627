import type { Sheet, SheetComment } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { CellRange } from '../cellRange';
import type { Session } from '../session';
import { defineObject } from '../wire/hostObject';
import { rangeObject } from './range';

/** What a Comment object stands for: a thread on a cell. */
export interface CommentTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly comment: SheetComment;
}

export const commentObject = defineObject<CommentTarget>({
  className: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    authorName: { get: ({ comment }) => comment.author },
    content: { get: ({ comment }) => comment.content },
    id: { get: ({ comment }) => comment.id },
    resolved: { get: ({ comment }) => comment.isResolved },
  },
  methods: {
    delete: remove,
    getLocation: ({ session, sheet, comment }) => rangeObject(new CellRange(session, sheet, comment.range)),
  },
});

/** The replies go with it. */
function remove({ session, sheet, comment }: CommentTarget): void {
  if (!sheet.comments.includes(comment)) throw new ExcelError('ItemNotFound');
  // Guess: comments of a protected sheet cannot be deleted, whether their cells are locked or not.
  session.refuseIfProtected(sheet);
  sheet.comments = sheet.comments.filter((other) => other !== comment);
}
