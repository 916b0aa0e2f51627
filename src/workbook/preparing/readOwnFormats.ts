import { checkLooks, checkRuns } from '../layout/checkRuns';
import type { StandingSheet } from '../layout/standing';
import type { WriteJob } from '../layout/writeJob';
import { rangeOf } from '../ranges/ranges';

const OWN_FILLS: readonly string[] = Object.values(checkLooks).map(({ fill }) => fill);

/**
 * Tells the conditional formats of ours from those that the user has put over our blocks. Two syncs, or none where there
 * are as many as we have made.
 */
export async function readOwnFormats(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
): Promise<WriteJob['ownFormats']> {
  const asked = sheets.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ plan, area, formatCount }) => {
      const isOwn = plan !== null && formatCount === checkRuns(plan).length * OWN_FILLS.length;
      if (id === null || plan === null || isOwn || formatCount === 0) return [];
      const { conditionalFormats } = rangeOf(context.workbook.worksheets.getItem(id), area);
      conditionalFormats.load('items/id,items/type');
      return [{ name: plan.definedName, conditionalFormats }];
    }),
  );
  if (asked.length === 0) return new Map();
  await context.sync();
  const found = asked.map(({ name, conditionalFormats: { items } }) => {
    const values = items.flatMap((item) => {
      // Of other types it is nothing that may be asked for.
      if (item.type !== 'CellValue') return [];
      const { id, cellValue } = item;
      cellValue.load('rule');
      cellValue.format.fill.load('color');
      cellValue.format.font.load('color');
      return [{ id, cellValue }];
    });
    return { name, count: items.length, values };
  });
  await context.sync();
  return new Map(
    found.flatMap(({ name, count, values }) => {
      const own = values.filter(({ cellValue: { rule, format } }) => {
        // Excel answers null where there is no colour, whatever the type says. A run that was cut off leaves such.
        const [fill, text] = [format.fill.color as string | null, format.font.color as string | null];
        if (fill === null || fill === '') return (text ?? '') === '';
        // Excel itself suggests these colours, for every kind of rule.
        const isCheck = rule.operator === 'EqualTo' || rule.operator === 'NotEqualTo';
        return isCheck && OWN_FILLS.includes(fill.toUpperCase());
      });
      return own.length === count ? [] : [[name, own.map(({ id }) => id)] as const];
    }),
  );
}
