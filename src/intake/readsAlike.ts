import type { Grid } from '../cells/grid';
import { KRONER } from '../costs/amountUnits';
import type { CostRow, YearAmount } from '../costs/costRow';
import { parseCostRows } from '../costs/parseCostRows';
import type { Finding } from '../findings/finding';
import { compareExact } from '../money/compareExact';
import { parseParties } from '../parties/parseParties';
import type { PartyColumn, PartyValue } from '../parties/party';
import { parsePublished } from '../published/parsePublished';
import { foldText } from '../tables/foldText';
import type { IntakeName } from './intake';

/**
 * Whether a range of the user's own cells says, read as it stands, all that a table we would make of it says: then it
 * can be that table. It may say more, such as a sector; what it says otherwise, or in error, does not fit.
 */
export function readsAlike(name: IntakeName, own: Grid, made: Grid): boolean {
  switch (name) {
    case 'Omkostninger':
      return costsAlike(own, made);
    case 'Parter':
      return partiesAlike(own, made);
    case 'Offentliggjort':
      return publishedAlike(own, made);
    case 'Nøgler':
    case 'Indstillinger':
      return false;
  }
}

function costsAlike(own: Grid, made: Grid): boolean {
  const [ours, wanted] = [parseCostRows([own], KRONER), parseCostRows([made], KRONER)];
  if (hasError(ours.findings) || ours.value.rows.length !== wanted.value.rows.length) return false;
  return wanted.value.rows.every((row, index) => {
    const one = ours.value.rows[index];
    return (
      one !== undefined &&
      one.label === row.label &&
      says(one.group, row.group) &&
      says(one.key, row.key) &&
      (row.totalPrice === null || one.totalPrice === row.totalPrice) &&
      amountsOf(one) === amountsOf(row)
    );
  });
}

/** Years and amounts as a text; 0 is as good as nothing. */
function amountsOf({ amounts, accounts = [], unread = [], rate }: CostRow): string {
  const inText = (all: readonly YearAmount[]) =>
    all.filter(({ amount }) => amount !== 0).map(({ year, amount }) => [year, amount]);
  return JSON.stringify([inText(amounts), inText(accounts), unread.length, rate?.text]);
}

function partiesAlike(own: Grid, made: Grid): boolean {
  const [ours, wanted] = [parseParties(own), parseParties(made)];
  const { parties } = wanted.value;
  if (hasError(ours.findings) || ours.value.parties.length !== parties.length) return false;
  const areSame = parties.every(({ name, sector }, index) => {
    const one = ours.value.parties[index];
    return one?.name === name && says(one.sector, sector);
  });
  return (
    areSame &&
    wanted.value.columns.every((column) => {
      const same = ours.value.columns.find((one) => nameOf(one) === nameOf(column));
      return column.values.every((value, at) => saysValue(same?.values[at], value));
    })
  );
}

function saysValue(own: PartyValue | undefined, { text, number }: PartyValue): boolean {
  if (number === null) return says(own?.text ?? '', text);
  return own !== undefined && own.number !== null && compareExact(own.number, number) === 0;
}

function nameOf({ heading, plain }: PartyColumn): string {
  return foldText(plain ?? heading);
}

function publishedAlike(own: Grid, made: Grid): boolean {
  const [ours, wanted] = [parsePublished(own, null), parsePublished(made, null)];
  if (hasError(ours.findings) || ours.value.length !== wanted.value.length) return false;
  return wanted.value.every(({ group, line, figures }, index) => {
    const one = ours.value[index];
    return (
      one?.group === group &&
      one.line === line &&
      figures.every(
        ({ heading, amount }) =>
          one.figures.find((figure) => foldText(figure.heading) === foldText(heading))?.amount === amount,
      )
    );
  });
}

function says(own: string, wanted: string): boolean {
  return wanted === '' || own === wanted;
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
