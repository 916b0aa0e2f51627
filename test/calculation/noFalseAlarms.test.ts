import { calculate } from '../../src/calculation/calculate';
import { clusterKey } from '../../examples/clusterKey';
import { telemedicine } from '../../src/example/telemedicine';
import type { Grid } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { stateHolding } from '../../src/cells/stateHolding';

/** What is told of how things were read; a note that is always there is not read. */
const READING =
  / (total-|looks-like-sum|row-without|rows-hidden|parties-unreached|split-order|beside|own-sheet|number-|heading-|column-|unit-|setting-|range-|paid-w|cell-)/;

test.each([
  ['telemedicine', telemedicine],
  ['the key of three steps', clusterKey],
])('the example %s is read without a word', (_, example) => {
  const grids = new Map<string, Grid>(
    example.sheets.flatMap((sheet) =>
      sheet.kind === 'table' ? [[sheet.name, gridOf(sheet.name, sheet.rows)] as const] : [],
    ),
  );
  const { findings, plan } = calculate(stateHolding({ grids }));
  expect(plan).not.toBeNull();
  expect(told(findings).filter((text) => READING.test(text))).toEqual([]);
});
