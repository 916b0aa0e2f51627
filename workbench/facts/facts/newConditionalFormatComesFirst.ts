import type { Fact } from '../fact';

export const newConditionalFormatComesFirst: Fact = {
  id: 'new-conditional-format-comes-first',
  says: 'A conditional format that is added comes before those that are there.',
  from: { kind: 'documented', where: 'Excel.ConditionalFormatCollection.add' },
  expected: [0, 1],
  ask: async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1');
    const older = conditionalFormats.add('Custom');
    older.custom.rule.formula = '=TRUE';
    const newer = conditionalFormats.add('Custom');
    newer.custom.rule.formula = '=FALSE';
    older.load('priority');
    newer.load('priority');
    await context.sync();
    return [newer.priority, older.priority];
  },
};
