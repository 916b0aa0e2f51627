import type { Grid } from '../cells/grid';
import { COST_LAYOUT } from '../costs/costLayout';
import { finding, type Finding } from '../findings/finding';
import { columnOf } from '../keys/columnOf';
import type { DistributionKey } from '../keys/distributionKey';
import { KEY_LAYOUT } from '../keys/keyLayout';
import { parseConditions } from '../keys/parseConditions';
import { parseMethod, parseRemainder } from '../keys/parseRounding';
import { parseRate } from '../keys/parseRate';
import { parseWeighting } from '../keys/parseWeighting';
import { parsePercentages } from '../money/parsePercentages';
import type { PartyTable } from '../parties/party';
import { cellAt, refAt, columnsRead } from '../tables/table';
import { foldText } from '../tables/foldText';
import { takePriceLevels } from '../tables/headings/priceLevels';
import { readHeadingRow } from '../tables/readHeadingRow';
import { isTold } from '../tables/unreadColumns';
import type { TableLayout } from '../tables/tableLayout';

/** What is said about a row, whatever words it is said in. */
const REMARKS =
  /bemærk|kommentar|(?<!\p{L})not(?:e|er|at)?(?!\p{L})|kilde|kontakt|ansvar|tovholder|ejer|beskriv|forklar|begrund|henvis|link|reference|journal|sag|bilag|dato|opdater|godkend|vedtag|status|opret|initial|titel|remark|comment|source/u;
/** What says of a cost row whether it counts. */
const COUNTS = /medtag|medregn|aktiv|indgå|med(?!\p{L})|fordel|udelad|udgå|include/u;
const YES_OR_NO = /^(?:ja|nej|yes|no|x)$/;
const YEARS = /^(?:(?:fra|til) )?(?:19|20|21)\d\d(?: ?[-\u2013] ?(?:19|20|21)\d\d)?$/;

/** The ranges whose rows say how amounts are shared. */
interface Ranges {
  readonly costs: readonly Grid[];
  readonly keys: Grid | undefined;
}

/** What words of a column may refer to. */
interface Names {
  readonly parties: PartyTable;
  readonly keys: readonly DistributionKey[];
}

/**
 * The note `column-unread` for each column of costs or keys that nobody reads, under whose heading every filled cell is
 * what another column says how to share by: a condition, weights, a method, a year, a recipient, a key. Remarks and
 * sources are the user's own. Where `told` names the heading, nothing is said again.
 */
export function meantColumns({ costs, keys }: Ranges, names: Names, told: readonly Finding[]): Finding[] {
  const said = new Set(
    names.parties.columns.flatMap(({ values }) =>
      values.flatMap(({ text, number }) => (number === null ? foldText(text) : [])),
    ),
  );
  const ofKey = (text: string): boolean => YES_OR_NO.test(text) || isOfKey(text, said, names.parties);
  const ofCost = (text: string, heading: string): boolean =>
    (YES_OR_NO.test(text) && COUNTS.test(heading)) || isOfCost(text, said, names);
  return [
    ...costs.flatMap((grid) => meantIn(grid, COST_LAYOUT, ofCost, told)),
    ...(keys === undefined ? [] : meantIn(keys, KEY_LAYOUT, ofKey, told)),
  ];
}

function meantIn(
  grid: Grid,
  layout: TableLayout<string>,
  isMeant: (text: string, heading: string) => boolean,
  told: readonly Finding[],
): Finding[] {
  const table = readHeadingRow(grid, layout);
  const read = columnsRead(table);
  return table.headings.flatMap((heading, column) => {
    const name = foldText(heading?.text ?? '');
    if (read.has(column) || REMARKS.test(name)) return [];
    let filled = 0;
    for (let row = 1; row < grid.values.length; row++) {
      const { text, isError } = cellAt(grid, row, column);
      if (text === '') continue;
      if (isError || !isMeant(foldText(text), name)) return [];
      filled += 1;
    }
    const ref = refAt(grid, 0, column);
    if (filled === 0 || isTold(told, ref)) return [];
    return [finding('note', 'column-unread', ref, { heading: heading?.text ?? '', of: 'words' })];
  });
}

function isOfKey(text: string, said: ReadonlySet<string>, parties: PartyTable): boolean {
  if (said.has(text) || YEARS.test(text) || parseMethod(text) !== null) return true;
  return parseRemainder(text).kind !== 'to' || isWeight(text, parties) || isCondition(text, parties);
}

function isOfCost(text: string, said: ReadonlySet<string>, { parties, keys }: Names): boolean {
  if (said.has(text) || keys.some(({ name }) => foldText(name) === text) || isProfile(text)) return true;
  const { found, rest } = takePriceLevels(text);
  if (found.length > 0 && rest.trim() === '') return true;
  const rate = parseRate(text);
  const per = rate === null || 'doubt' in rate ? undefined : rate.per;
  if (per === null || (per !== undefined && columnOf(parties, per.heading) !== null)) return true;
  return isWeight(text, parties) || isCondition(text, parties);
}

/** Shares of 100 with dashes between them, as a phasing has. */
function isProfile(text: string): boolean {
  const parts = text.split(/[-\u2013;]/);
  return parts.length > 1 && parsePercentages(parts)?.isHundred === true;
}

/** Weights, and of a driver or a level only one that is there. */
function isWeight(text: string, parties: PartyTable): boolean {
  const read = parseWeighting(text);
  if (read.kind !== 'weighting') return false;
  const { weighting } = read;
  return weighting.kind !== 'driver' || columnOf(parties, weighting.heading) !== null;
}

function isCondition(text: string, parties: PartyTable): boolean {
  const conditions = parseConditions(text) ?? [];
  return conditions.length > 0 && conditions.every(({ heading }) => columnOf(parties, heading) !== null);
}
