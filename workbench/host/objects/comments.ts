import type { Sheet, SheetComment } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import type { Session } from '../session';
import type { Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { commentObject, type CommentTarget } from './comment';

/** The comments of the whole workbook (`scope` null) or of one sheet. Adding one is not there: what is here came with a file. */
interface Comments {
  readonly session: Session;
  readonly scope: Sheet | null;
}

export const commentsObject = defineObject<Comments>({
  className: 'CommentCollection',
  items: (comments) => targetsOf(comments).map(commentObject),
  item: (comments, given) => found(byId(comments, given)),
  methods: {
    getCount: (comments) => targetsOf(comments).length,
    getItemAt: (comments, given) => found(targetsOf(comments)[given.integer(0)]),
    getItemOrNullObject: (comments, given) => {
      const target = byId(comments, given);
      return target === undefined ? null : commentObject(target);
    },
  },
});

function targetsOf({ session, scope }: Comments): CommentTarget[] {
  const sheets = scope === null ? session.book.sheets : [scope];
  return sheets.flatMap((sheet) =>
    sheet.comments.map((comment: SheetComment) => ({ session, sheet, comment })),
  );
}

function byId(comments: Comments, given: Arguments): CommentTarget | undefined {
  const id = given.text(0);
  return targetsOf(comments).find(({ comment }) => comment.id === id);
}

function found(target: CommentTarget | undefined): HostObject {
  if (target === undefined) throw new ExcelError('ItemNotFound');
  return commentObject(target);
}
