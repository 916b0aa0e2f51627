import { formatCell } from '../../src/findings/formatCell';
import type {
  Explanation,
  ExplanationItem,
  ExplanationLink,
  ExplanationPart,
} from '../../src/views/explain/explanation';

/**
 * An explanation as plain lines, indented by what belongs under what. A cell of the input stands in square brackets:
 * `  Fælles forvaltning  250.000 kr.  (35 / 100 af 714.286 kr.)  [Omkostninger!D7]`.
 */
export function explanationLines({ title, amount, parts }: Explanation): string[] {
  return [`${title}: ${amount}`, ...parts.flatMap(partLines)];
}

function partLines(part: ExplanationPart): string[] {
  switch (part.kind) {
    case 'text':
      return [line(1, part.text, place(part.link))];
    case 'sum':
      return [
        line(1, part.heading),
        ...part.items.map(itemLine),
        ...(part.sum === null ? [] : [line(2, part.sum.text, part.sum.amount)]),
      ];
    case 'share':
      return [
        line(1, part.heading, place(part.link)),
        ...[...part.lines, ...part.notes].map((text) => line(2, text)),
      ];
  }
}

function itemLine({ text, amount, detail, link }: ExplanationItem): string {
  return line(2, text, amount, detail === '' ? '' : `(${detail})`, place(link));
}

/** Links from figure to figure are for the pane; on a line only the input is worth its address. */
function place(link: ExplanationLink | null): string {
  return link?.to === 'input' ? `[${formatCell({ name: link.cell.sheet, ...link.cell })}]` : '';
}

function line(indent: number, ...words: readonly string[]): string {
  return '  '.repeat(indent) + words.filter((word) => word !== '').join('  ');
}
