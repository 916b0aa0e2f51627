import { explainContext } from '../../../src/views/explain/explainContext';
import { explanationOf } from '../../../src/views/explain/explanationOf';
import type { SheetFigure } from '../../../src/views/explain/figure';
import { calculated } from '../support/calculated';

/** 1.000.000 kr. by 94.026 / 45.851 / 96.921, each at most 400.000: 400.000 / 200.000 / 400.000. */
function told(figure: SheetFigure, most: number | '' = 400_000) {
  const calculation = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'N', 1_000_000],
    ],
    Parter: [
      ['Part', 'Klynge', 'Folketal'],
      ['Silkeborg', 'Midt', 94_026],
      ['Skive', 'Midt', 45_851],
      ['Viborg', 'Vest', 96_921],
    ],
    Nøgler: [
      ['Nøgle', 'Niveau', 'Vægt', 'Højst'],
      ['N', 'Part', 'Folketal', most],
    ],
    Indstillinger: [['Mellemtotal', 'Klynge']],
  });
  const { allocation } = calculation;
  if (allocation === null) throw new Error('Nothing is allocated');
  const [part] = explanationOf(figure, explainContext(calculation, allocation, [], 'da')).parts;
  return part?.kind === 'share' ? [part.lines, part.notes.join(' ').split(/[,:;]/)[0]] : part;
}

const FOLLOWS = 'Et grundbeløb';
const silkeborg = { group: '', party: 0 } as const;
const midt = { kind: 'subtotalShare', group: '', label: 'Midt i alt', members: [0, 1] } as const;

test.each<[string, SheetFigure, readonly string[]]>([
  ['of the whole', { kind: 'share', ...silkeborg }, ['400.000 kr. / 1.000.000 kr.', '= 40,00 %']],
  ['within the cluster', { kind: 'groupShare', ...silkeborg }, ['400.000 kr. / 600.000 kr.', '= 66,67 %']],
  ['of a cluster', { ...midt, isWithin: false }, ['600.000 kr. / 1.000.000 kr.', '= 60,00 %']],
])('a share %s follows from the amounts where somebody is bound', (_, figure, lines) => {
  expect(told(figure)).toEqual([lines, FOLLOWS]);
});

test('without bounds the amounts follow from the share', () => {
  const [lines, note] = told({ kind: 'share', ...silkeborg }, '') as [string[], string];
  // 94.026 / 236.798, in lowest terms.
  expect(lines).toEqual(['47.013 / 118.399', '= 39,71 %']);
  expect(note).toBe('Silkeborg har den nøjagtige andel af det');
});
