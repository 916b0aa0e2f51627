import type { Fact } from '../fact';

export const protectedStructureTakesNames: Fact = {
  id: 'protected-structure-takes-names',
  says: 'With the structure of a workbook protected, a hidden name with a text can be added, changed and deleted.',
  from: { kind: 'guessed', where: 'src/workbook/recovery/journalStore.ts' },
  expected: ['="en ""text"""', '="anden"', true],
  ask: async (_sheet, context) => {
    const { names, protection } = context.workbook;
    protection.protect();
    await context.sync();
    try {
      const name = names.add('Kommuneandel_fakta_journal', '="en ""text"""');
      name.visible = false;
      name.load('formula');
      await context.sync();
      const added = String(name.formula);
      name.formula = '="anden"';
      name.load('formula');
      await context.sync();
      const changed = String(name.formula);
      name.delete();
      const gone = names.getItemOrNullObject('Kommuneandel_fakta_journal');
      await context.sync();
      return [added, changed, gone.isNullObject];
    } finally {
      protection.unprotect();
      await context.sync();
    }
  },
};
