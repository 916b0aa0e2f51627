import { finding, type Finding } from '../../findings/finding';
import type { PublishedLine } from '../../published/publishedLine';
import { foldText } from '../../tables/foldText';
import { nearestName } from '../../tables/nearestName';
import { overviewGroup, rowLabels } from '../../texts/sheetHeadings';
import type { CalculatedLine, CalculatedLines } from './calculatedLines';
import { standsFor } from './standsFor';

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

/** What the line of the total may be called. */
const TOTAL = /^(?:(?:hoved|grand ?)?total|sum|i ?alt|samlet)(?: i ?alt)?\W*$/;

/**
 * Finds what each published line stands for among the calculated ones of its name. Lines of an unknown group, and lines
 * beyond those calculated, are left out; findings: `published-group-unknown` (once for each group),
 * `published-line-unknown`, `published-line-unclear` (once for each name), `published-line-twice`.
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
  const ofOneName = new Map<string, { readonly table: Table; readonly lines: readonly PublishedLine[] }>();
  for (const line of published) {
    const name = line.group === null ? null : foldText(line.group);
    const table = tables.get(name);
    if (table === undefined) {
      if (!unknown.has(name)) findings.push(groupUnknown(line, [...groups.keys()]));
      unknown.add(name);
      continue;
    }
    const identity = JSON.stringify([table.group, foldText(line.line)]);
    const lines = [...(ofOneName.get(identity)?.lines ?? []), line];
    ofOneName.set(identity, { table, lines });
  }
  const matched = new Map<PublishedLine, MatchedLine>();
  for (const { table, lines } of ofOneName.values()) {
    for (const line of matchName(lines, table, findings)) matched.set(line.published, line);
  }
  return published.flatMap((line) => matched.get(line) ?? []);
}

function matchName(
  lines: readonly PublishedLine[],
  { group, lines: calculated }: Table,
  findings: Finding[],
): MatchedLine[] {
  const candidates = candidatesFor(lines, calculated);
  const found = standsFor(lines, candidates);
  const rows = candidates.filter(({ kind }) => kind === 'row').length;
  return lines.flatMap((line, index): MatchedLine[] => {
    const standing = found[index] ?? null;
    const params = { line: line.line, group: group ?? overviewGroup };
    if (standing === 'unclear') {
      if (found.indexOf('unclear') === index) {
        const counts = { lines: lines.length, rows };
        findings.push(finding('warning', 'published-line-unclear', line.cell, { ...params, ...counts }));
      }
      return [{ published: line, group, calculated: null }];
    }
    if (standing === null) {
      const code = candidates.length === 0 ? 'published-line-unknown' : 'published-line-twice';
      findings.push(finding('warning', code, line.cell, params));
      if (candidates.length > 0) return [];
    }
    return [{ published: line, group, calculated: standing }];
  });
}

function candidatesFor(
  [line]: readonly PublishedLine[],
  calculated: CalculatedLines,
): readonly CalculatedLine[] {
  const name = foldText(line?.line ?? '');
  return calculated.get(name) ?? (TOTAL.test(name) ? calculated.get(foldText(rowLabels.total)) : null) ?? [];
}

function groupUnknown({ group, cell }: PublishedLine, groups: readonly string[]): Finding {
  const name = group ?? '';
  return finding('warning', 'published-group-unknown', cell, {
    group: name,
    suggestion: nearestName(name, groups),
  });
}
