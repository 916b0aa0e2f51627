import { WriteFailed } from '../workbook';
import { NotMended, PartlyMended } from './notMended';
import { commentsOf, type CommentKind, type Comments } from '../reading/readComments';
import { beforeWriting } from '../preparing/changeWorkbook';
import { runInExcel } from '../runInExcel';

/**
 * Deletes every comment with its replies, or every note, and gives how many there were.
 *
 * @throws NotMended where one stands on a protected sheet; WriteFailed where none was deleted, PartlyMended where some
 * were: they cannot be made again as they were, with their authors and dates.
 */
export async function deleteComments(excel: typeof Excel, kind: CommentKind): Promise<number> {
  const { count, locked } = await beforeWriting(excel, async (context) => {
    const sheets = (await readItems(context, kind)).map((comment) => {
      const { worksheet } = comment.getLocation();
      return worksheet.load('name,protection/protected');
    });
    await context.sync();
    const closed = sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
    return { count: sheets.length, locked: [...new Set(closed)] };
  });
  if (locked.length > 0) throw new NotMended('sheets-protected', locked);
  if (count === 0) return 0;
  try {
    await runInExcel(excel, async (context) => {
      for (const comment of await readItems(context, kind)) comment.delete();
      await context.sync();
    });
  } catch (cause) {
    const { length: left } = await runInExcel(excel, (context) => readItems(context, kind));
    if (left === count) throw new WriteFailed('Nothing was deleted.', { cause });
    if (left > 0) throw new PartlyMended(count - left, left, { cause });
  }
  return count;
}

async function readItems(context: Excel.RequestContext, kind: CommentKind): Promise<Comments['items']> {
  const comments = commentsOf(context, kind);
  comments.load('items/content');
  await context.sync();
  return comments.items;
}
