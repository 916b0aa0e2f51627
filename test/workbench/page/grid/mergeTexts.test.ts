import { mergeTexts } from '../../../../workbench/page/grid/mergeTexts';

test('what is translated takes the place of the original, and the rest stays', () => {
  const english = {
    ui: { ribbon: { start: 'Start', data: 'Data' }, row: 'Row' },
    design: { months: ['Jan', 'Feb'] },
  };
  const danish = { ui: { ribbon: { start: 'Hjem' } }, design: { months: ['jan', 'feb'] } };
  expect(mergeTexts(english, danish)).toEqual({
    ui: { ribbon: { start: 'Hjem', data: 'Data' }, row: 'Row' },
    design: { months: ['jan', 'feb'] },
  });
  expect(english.ui.ribbon.start).toBe('Start');
});
