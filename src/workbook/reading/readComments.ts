import { errorCode } from '../errorCode';
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

/** The comments with their places, in requests of their own, since some Excels have them and cannot tell of them: null then. Two syncs. */
export async function readComments(
  context: Excel.RequestContext,
  kind: CommentKind,
): Promise<SharingPlace[] | null> {
  try {
    const comments = commentsOf(context, kind);
    // All properties of notes cannot be had on the web (office-js issue 6198).
    comments.load('items/content,items/authorName');
    await context.sync();
    const answers = comments.items.map(askForPlace);
    if (answers.length > 0) await context.sync();
    return answers.map((take) => take());
  } catch (cause) {
    if (!CANNOT.has(errorCode(cause))) throw cause;
    return null;
  }
}

/** What an Excel says that has no comments, or notes, for add-ins. */
const CANNOT: ReadonlySet<string | null> = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']);

function askForPlace(comment: Comment): () => SharingPlace {
  const takePlace = askWhere(comment.getLocation());
  const text = `${comment.authorName}: ${comment.content}`.slice(0, LONGEST_TEXT);
  return () => ({ ...takePlace(), text });
}

function askWhere(location: Excel.Range): () => Pick<SharingPlace, 'sheet' | 'address'> {
  location.load('address,worksheet/name');
  return () => ({
    sheet: location.worksheet.name,
    address: location.address.slice(location.address.lastIndexOf('!') + 1),
  });
}
