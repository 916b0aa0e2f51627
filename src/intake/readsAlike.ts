import type { Grid } from '../cells/grid';
import { KRONER } from '../costs/amountUnits';
import { COST_LAYOUT } from '../costs/costLayout';
import type { CostRow, YearAmount } from '../costs/costRow';
import { parseCostRows } from '../costs/parseCostRows';
import { hasErrors } from '../findings/finding';
import { compareExact } from '../money/exactNumber';
import { parseParties } from '../parties/parseParties';
import { PARTY_LAYOUT } from '../parties/partyLayout';
import type { PartyColumn, PartyValue } from '../parties/party';
import { parsePublished } from '../published/parsePublished';
import { PUBLISHED_LAYOUT } from '../published/publishedLayout';
import { foldText } from '../tables/foldText';
import { readHeadingRow } from '../tables/readHeadingRow';
import type { TableLayout } from '../tables/tableLayout';
import type { IntakeName } from './intake';

/**
 * Asks of ranges of the user's own cells whether one says, read as it stands, all that a table we would make of it says:
 * then it can be that table. It may say more, such as a sector; what it says otherwise, or in error, does not fit.
 */
export function readsAlike(name: IntakeName, made: Grid): (own: Grid) => boolean {
  switch (name) {
    case 'Omkostninger':
      return withHeadings(COST_LAYOUT, () => costsAlike(made));
    case 'Parter':
      return withHeadings(PARTY_LAYOUT, () => partiesAlike(made));
    case 'Offentliggjort':
      return withHeadings(PUBLISHED_LAYOUT, () => publishedAlike(made));
    case 'Nøgler':
    case 'Indstillinger':
      return () => false;
  }
}

/** Thousands of rows are only read, ours and the user's, where all headings that a table must have stand over them. */
function withHeadings<Field extends string>(
  layout: TableLayout<Field>,
  alike: () => (own: Grid) => boolean,
): (own: Grid) => boolean {
  let asked: ((own: Grid) => boolean) | null = null;
  return (own) => {
    const { columns } = readHeadingRow(own, layout);
    if (!layout.required.every((field) => columns.has(field))) return false;
    asked ??= alike();
    return asked(own);
  };
}

function costsAlike(made: Grid): (own: Grid) => boolean {
  const { rows } = parseCostRows([made], KRONER).value;
  return (own) => {
    const ours = parseCostRows([own], KRONER);
    if (hasErrors(ours.findings) || ours.value.rows.length !== rows.length) return false;
    return rows.every((row, index) => {
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
  };
}

/** Years and amounts as a text; 0 is as good as nothing. */
function amountsOf({ amounts, accounts = [], unread = [], rate }: CostRow): string {
  const inText = (all: readonly YearAmount[]) =>
    all.filter(({ amount }) => amount !== 0).map(({ year, amount }) => [year, amount]);
  return JSON.stringify([inText(amounts), inText(accounts), unread.length, rate?.text]);
}

function partiesAlike(made: Grid): (own: Grid) => boolean {
  const { parties, columns } = parseParties(made).value;
  return (own) => {
    const ours = parseParties(own);
    if (hasErrors(ours.findings) || ours.value.parties.length !== parties.length) return false;
    const areSame = parties.every(({ name, sector }, index) => {
      const one = ours.value.parties[index];
      return one?.name === name && says(one.sector, sector);
    });
    return (
      areSame &&
      columns.every((column) => {
        const same = ours.value.columns.find((one) => nameOf(one) === nameOf(column));
        return column.values.every((value, at) => saysValue(same?.values[at], value));
      })
    );
  };
}

function saysValue(own: PartyValue | undefined, { text, number }: PartyValue): boolean {
  if (number === null) return says(own?.text ?? '', text);
  return own !== undefined && own.number !== null && compareExact(own.number, number) === 0;
}

function nameOf({ heading, plain }: PartyColumn): string {
  return foldText(plain ?? heading);
}

function publishedAlike(made: Grid): (own: Grid) => boolean {
  const { value: lines } = parsePublished(made, null);
  return (own) => {
    const ours = parsePublished(own, null);
    if (hasErrors(ours.findings) || ours.value.length !== lines.length) return false;
    return lines.every(({ group, line, figures }, index) => {
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
  };
}

function says(own: string, wanted: string): boolean {
  return wanted === '' || own === wanted;
}
