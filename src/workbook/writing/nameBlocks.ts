import type { WriteJob } from '../layout/writeJob';
import { OWN_COMMENT } from '../ownComment';

/** Points the defined names at the blocks, adds those that are missing, and takes away those of blocks that are gone. */
export function nameBlocks(context: Excel.RequestContext, job: WriteJob): void {
  const { names } = context.workbook;
  for (const { name, before, formula, isHidden, comment = OWN_COMMENT } of job.names) {
    if (before === null) {
      if (formula === null) continue;
      const added = names.add(name, formula, comment);
      if (isHidden) added.visible = false;
      continue;
    }
    const item = names.getItem(name);
    if (formula === null) {
      item.delete();
      continue;
    }
    item.formula = formula;
    if (before.comment === '') item.comment = OWN_COMMENT;
  }
}
