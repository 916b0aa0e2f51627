import { beforeWriting } from '../preparing/beforeWriting';
import { orPutBack } from '../recovery/orPutBack';
import { runInExcel } from '../runInExcel';

/** What add-ins can change of a workbook's names of people; who saved it last is Excel's own. */
const FIELDS = ['author', 'manager', 'company'] as const;

type Fields = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Clears the author, manager and company, and gives how many of them there were. @throws WriteFailed, RestoreFailed */
export async function clearAuthors(excel: typeof Excel): Promise<number> {
  const before = await beforeWriting(() => runInExcel(excel, readFields));
  const filled = FIELDS.filter((field) => before[field] !== '');
  if (filled.length === 0) return 0;
  const write = async (context: Excel.RequestContext, values: Fields): Promise<void> => {
    for (const field of filled) context.workbook.properties[field] = values[field];
    await context.sync();
  };
  await orPutBack(excel, {
    make: (context) => write(context, { author: '', manager: '', company: '' }),
    putBack: (context) => write(context, before),
    what: filled,
    remedy: 'none',
  });
  return filled.length;
}

async function readFields(context: Excel.RequestContext): Promise<Fields> {
  const { properties } = context.workbook;
  properties.load(FIELDS.join(','));
  await context.sync();
  const { author, manager, company } = properties;
  return { author, manager, company };
}
