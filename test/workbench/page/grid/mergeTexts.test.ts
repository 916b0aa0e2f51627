import { mergeTexts, type Texts } from '../../../../workbench/page/grid/mergeTexts';
import { DA_TEXTS } from '../../../../workbench/page/grid/daTexts';

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

test('the Danish texts hold placeholders as Univer writes them', () => {
  const { freezeCell, freezeRow } = DA_TEXTS['sheets-ui'].rightClick satisfies Texts;
  expect([freezeCell.match(/\{\d\}/g), freezeRow.match(/\{\d\}/g)]).toEqual([['{0}', '{1}'], ['{0}']]);
});
