import type { Fact } from '../fact';

export const actionsBeforeALargeAnswerAreDone: Fact = {
  id: 'actions-before-a-large-answer-are-done',
  says: 'What a request does is done although its answer is too large to be sent.',
  from: { kind: 'guessed', where: 'reading back in parts' },
  expected: 1,
  ask: async (sheet, context) => {
    const texts = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
    for (const column of ['A', 'B']) {
      sheet.getRange(`${column}1:${column}100`).values = texts;
      await context.sync();
    }
    try {
      sheet.getRange('D1').values = [[1]];
      sheet.getRange('A1:B100').load('values');
      await context.sync();
    } catch {
      // Excel on the web takes 5 MB, and the desktop more.
    }
    const done = sheet.getRange('D1');
    done.load('values');
    await context.sync();
    return Number(done.values[0]?.[0]);
  },
};
