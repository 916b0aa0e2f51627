import { finding, type Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import { isCellError } from '../tables/isCellError';
import { foldText } from '../tables/foldText';
import type { PartyTable, PartyValue } from './party';

/** `Betalt 2021`, `Indbetalt 2021`, `Betalt a conto 2021`. */
const PAID = /^(?:betalt|indbetalt|paid)(?: a ?conto| aconto| on account)? (\d{4})$/;

/**
 * What each recipient has paid on account in a year, øre by `Party.index`, from the column `Betalt <år>`; null where
 * there is none. A blank cell counts as 0 (`paid-empty`, a warning). Errors as where amounts are read.
 */
export function paidIn(
  { parties, columns }: PartyTable,
  year: number,
  findings: Finding[],
): readonly Ore[] | null {
  const column = columns.find(({ heading }) => PAID.exec(foldText(heading))?.[1] === String(year));
  if (column === undefined) return null;
  return parties.map(({ index, name }) => {
    const value = column.values[index];
    if (value === undefined || isCellError(value.text)) return 0;
    if (value.text !== '') return amountOf(value, findings);
    const params = { heading: column.heading, party: name };
    findings.push(finding('warning', 'paid-empty', value.cell, params));
    return 0;
  });
}

function amountOf({ text, number, cell }: PartyValue, findings: Finding[]): Ore {
  // A text is read as amounts are, `1,15 mio. kr.` included; what was a number has been read exactly.
  const amount = parseAmount(number === null ? text : decimalText(number));
  if (amount.kind !== 'amount') {
    const code = amount.kind === 'too large' ? 'amount-too-large' : 'amount-not-a-number';
    findings.push(finding('error', code, cell, { text }));
    return 0;
  }
  if (amount.rounded) {
    findings.push(finding('warning', 'amount-rounded', cell, { text, amount: amount.ore }));
  }
  return amount.ore;
}

/** As Danes write it, without groups of three: `1234,5`. */
function decimalText({ coefficient, decimals }: NonNullable<PartyValue['number']>): string {
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? sign + whole : `${sign}${whole},${digits.slice(-decimals)}`;
}
