import {
  calculationChoices,
  costsInEffect,
  isWhatIf,
  namesToRead,
  offersPutBack,
} from '../../../src/taskpane/store/paneChoices';
import { NO_CHOICES, type Outcome, type ReadWorkbook } from '../../../src/taskpane/store/paneState';
import { stateHolding } from '../../../src/cells/stateHolding';

function read(costRanges: readonly string[], fingerprint: string | null = null): ReadWorkbook {
  return { name: '', costRanges, state: stateHolding({ fingerprint }) };
}

test.each<[string, ReadWorkbook, readonly string[] | null, readonly string[]]>([
  ['nothing there', read([]), null, ['Omkostninger']],
  ['the usual name', read(['Drift', 'Omkostninger']), null, ['Omkostninger']],
  ['the only one there is', read(['Drift']), null, ['Drift']],
  ['several of other names', read(['Drift', 'Anlæg']), null, ['Omkostninger']],
  ['picked', read(['Drift', 'Anlæg', 'Omkostninger']), ['Drift', 'Anlæg'], ['Drift', 'Anlæg']],
  ['picked and since gone', read(['Omkostninger']), ['Drift'], ['Omkostninger']],
  ['what the sheets were made from', read(['Drift', 'Anlæg'], '00ff Drift Anlæg'), null, ['Drift', 'Anlæg']],
  ['what they were made from is gone', read(['Omkostninger'], '00ff Drift'), null, ['Omkostninger']],
  ['a pick before what they were made from', read(['Drift', 'Anlæg'], '00ff Drift'), ['Anlæg'], ['Anlæg']],
])('cost rows: %s', (_, workbook, costs, expected) => {
  expect(costsInEffect(workbook, { costs })).toEqual(expected);
});

test('all ranges that can be picked are read, and the overview', () => {
  expect(namesToRead(['Drift', 'Anlæg'])).toEqual([
    ...['Drift', 'Anlæg', 'Parter', 'Nøgler', 'Noegler', 'Indstillinger', 'Offentliggjort'],
    'Samlet_oversigt',
  ]);
});

test('a what-if is left out where the workbook itself is asked about', () => {
  const choices = { ...NO_CHOICES, key: '35/65', unit: 100 };
  const workbook = read(['Omkostninger']);
  expect(isWhatIf(choices)).toBe(true);
  expect(calculationChoices(workbook, choices, 'with what-if')).toEqual({
    costs: ['Omkostninger'],
    key: '35/65',
    unit: 100,
  });
  expect(calculationChoices(workbook, choices, 'without what-if')).toEqual({ costs: ['Omkostninger'] });
});

test.each<[string, boolean, Outcome | null, boolean]>([
  ['nothing was cut off', false, null, false],
  ['the pane was closed in the middle', true, null, true],
  ['the bar has just said so', true, { kind: 'failed', failure: 'restoreFailed' }, false],
  ['the bar tells of another failure', true, { kind: 'failed', failure: 'connectionLost' }, true],
])('»Læg tilbage« stands once: %s', (_, isInterrupted, outcome, expected) => {
  const workbook = { ...read([]), state: stateHolding({ isInterrupted }) };
  expect(offersPutBack(workbook, outcome)).toBe(expected);
});
