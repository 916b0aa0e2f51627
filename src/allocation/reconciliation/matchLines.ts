import { finding, type Finding } from '../../findings/finding';
import type { PublishedLine } from '../../published/publishedLine';
import { foldText } from '../../tables/foldText';
import { nearestName } from '../../tables/nearestName';
import { overviewGroup } from '../../texts/sheetHeadings';
import type { CalculatedLine, CalculatedLines } from './calculatedLines';
import { foldHeading, TOTAL_PRICE } from './headings';

/** A published line with the calculated one it stands for; null for a line that nothing calculated answers to. */
export interface MatchedLine {
  readonly published: PublishedLine;
  /** As calculated; null for the overview. */
  readonly group: string | null;
  readonly calculated: CalculatedLine | null;
}

/** What has been calculated of a group, or of all of them for the overview (`group` null). */
interface Table {
  readonly group: string | null;
  readonly lines: CalculatedLines;
}

/**
 * Finds the calculated line of each published one. Where a name stands several times in a group, the published lines
 * answer in order to the cost rows, the recipients and the total of that name. Lines of an unknown group, and lines
 * beyond those calculated, are left out; findings: `published-group-unknown` (once for each group),
 * `published-line-unknown`, `published-line-twice`.
 */
export function matchLines(
  published: readonly PublishedLine[],
  groups: ReadonlyMap<string, CalculatedLines>,
  overview: CalculatedLines,
  findings: Finding[],
): MatchedLine[] {
  const tables = new Map<string | null, Table>([
    [null, { group: null, lines: overview }],
    ...[...groups].map(([group, lines]) => [foldText(group), { group, lines }] as const),
  ]);
  const unknown = new Set<string | null>();
  const seen = new Map<string, number>();

  const matched: MatchedLine[] = [];
  const add = (line: MatchedLine): MatchedLine[] => {
    matched.push(line);
    return [line];
  };

  return published.flatMap((line) => {
    const name = line.group === null ? null : foldText(line.group);
    const table = tables.get(name);
    if (table === undefined) {
      if (!unknown.has(name)) findings.push(groupUnknown(line, [...groups.keys()]));
      unknown.add(name);
      return [];
    }
    const { group, lines } = table;
    const candidates = lines.get(foldText(line.line)) ?? [];
    const identity = JSON.stringify([group, foldText(line.line)]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    const params = { line: line.line, group: group ?? overviewGroup };
    const repeated = before < candidates.length ? null : repeatedRow(line, candidates, group, matched);
    if (repeated !== null) return add({ published: line, group, calculated: repeated });
    if (candidates.length > 0 && before >= candidates.length) {
      findings.push(finding('warning', 'published-line-twice', line.cell, params));
      return [];
    }
    const calculated = candidates[before] ?? null;
    if (calculated === null) findings.push(finding('warning', 'published-line-unknown', line.cell, params));
    return add({ published: line, group, calculated });
  });
}

/**
 * The row that a further line of its name stands for: one that is printed once for each sector, each time with that
 * sector's amounts. Null where a heading but the price is printed a second time.
 */
function repeatedRow(
  line: PublishedLine,
  candidates: readonly CalculatedLine[],
  group: string | null,
  matched: readonly MatchedLine[],
): CalculatedLine | null {
  const row = candidates.findLast(({ kind }) => kind === 'row') ?? null;
  if (row === null) return null;
  const before = matched.filter((other) => other.group === group && other.calculated === row);
  const printed = new Set(before.flatMap(({ published }) => printedHeadings(published)));
  const own = printedHeadings(line).filter((heading) => heading !== TOTAL_PRICE);
  return own.length === 0 || own.some((heading) => printed.has(heading)) ? null : row;
}

function printedHeadings({ figures }: PublishedLine): string[] {
  return figures.flatMap(({ heading, amount }) => (amount === null ? [] : [foldHeading(heading)]));
}

function groupUnknown({ group, cell }: PublishedLine, groups: readonly string[]): Finding {
  const name = group ?? '';
  return finding('warning', 'published-group-unknown', cell, {
    group: name,
    suggestion: nearestName(name, groups),
  });
}
