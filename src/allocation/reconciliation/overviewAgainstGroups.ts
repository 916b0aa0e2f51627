import { finding, type Finding } from '../../findings/finding';
import { foldText } from '../../tables/foldText';
import type { CalculatedLines } from './calculatedLines';
import { expectedAmount } from './figures';
import { foldHeading } from './headings';
import type { MatchedLine } from './matchLines';
import { printedSum, printsAnything, roundingOf } from './printedAmount';
import { hasAmounts } from './standsFor';

/**
 * Holds each figure of the published overview against the published lines of the same name in the groups, where
 * nothing printed counts as 0; those that differ are `published-overview-differs-from-groups`. Only done for a line that
 * is published in every group where the calculation gives it anything, and under headings that the groups print.
 */
export function overviewAgainstGroups(
  lines: readonly MatchedLine[],
  groups: ReadonlyMap<string, CalculatedLines>,
  known: ReadonlySet<string>,
): Finding[] {
  return lines.flatMap((line) => {
    const { published, group, calculated } = line;
    if (group !== null || calculated === null) return [];
    const name = foldText(published.line);
    const inGroups = lines.filter(
      (other) =>
        other.group !== null &&
        printsAnything(other) &&
        other.calculated?.kind === calculated.kind &&
        foldText(other.published.line) === name,
    );
    const printed = new Set(inGroups.map((other) => other.group));
    if (!groupsWith(name, calculated.kind, groups).every((needed) => printed.has(needed))) return [];

    return published.figures.flatMap((figure) => {
      const { heading, amount, cell } = figure;
      const folded = foldHeading(heading);
      const sum = printedSum(inGroups, folded);
      if (amount === null || sum === null) return [];
      if (Math.abs(amount - sum) <= roundingOf(inGroups, folded, figure)) return [];
      const expected = expectedAmount(calculated.figures, folded, known);
      const params = { line: published.line, heading, published: amount, groups: sum, calculated: expected };
      return [finding('warning', 'published-overview-differs-from-groups', cell, params)];
    });
  });
}

/** The groups where the calculation gives a line anything. */
function groupsWith(name: string, kind: string, groups: ReadonlyMap<string, CalculatedLines>): string[] {
  return [...groups]
    .filter(([, lines]) => lines.get(name)?.some((line) => line.kind === kind && hasAmounts(line)))
    .map(([group]) => group);
}
