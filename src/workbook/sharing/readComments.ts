import type { SharingPlace } from '../../sharing/sharing';

/** Comments are threads; notes are the yellow ones, which Excel lets add-ins see from ExcelApi 1.18 on. */
export type CommentKind = 'comments' | 'notes';

/** What both kinds have. */
interface Comment {
  readonly content: string;
  readonly authorName: string;
  getLocation(): Excel.Range;
  delete(): void;
}

/** What both kinds' collections have. */
export interface Comments {
  readonly items: readonly Comment[];
  load(properties: string): unknown;
}

const LONGEST_TEXT = 120;

/** The workbook's comments, or its notes: only to be asked for where Excel has them. */
export function commentsOf({ workbook }: Excel.RequestContext, kind: CommentKind): Comments {
  return kind === 'comments' ? workbook.comments : workbook.notes;
}

/** Asks for the comments; where they stand is asked for once it is known how many there are, and can be read after one more sync. */
export function loadComments(context: Excel.RequestContext, kind: CommentKind): () => () => SharingPlace[] {
  const comments = commentsOf(context, kind);
  comments.load('items/content,items/authorName');
  return () => {
    const located = comments.items.map((comment) => {
      const location = comment.getLocation();
      location.load('address,worksheet/name');
      return { comment, location };
    });
    return () =>
      located.map(({ comment: { authorName, content }, location: { address, worksheet } }) => ({
        sheet: worksheet.name,
        address: address.slice(address.lastIndexOf('!') + 1),
        text: `${authorName}: ${content}`.slice(0, LONGEST_TEXT),
      }));
  };
}
