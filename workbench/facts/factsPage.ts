import type { Fact, Source } from './fact';
import { NOT_ASKED } from './notAsked';
import { madeIn, type Recording } from './recording';
import { isSame } from './runFacts';

const KINDS: Readonly<Record<Source['kind'], string>> = {
  documented: 'Documented',
  reported: 'Reported by users',
  guessed: 'Guessed',
};

/** docs/excel-facts.md: every fact, where it is from, and in which Excel it has been seen; and what no script can ask. */
export function factsPage(facts: readonly Fact[], recordings: readonly Recording[]): string {
  const of = (kind: Source['kind']): readonly Fact[] => facts.filter(({ from }) => from.kind === kind);
  const kinds = ['documented', 'reported', 'guessed'] as const;
  const recorded =
    recordings.length === 0
      ? 'None has been recorded in a real Excel yet.'
      : `Recorded in ${recordings.length}: ${recordings.map(madeIn).join('; ')}.`;
  return `# What we believe of Excel

Made by \`npm run facts\` from \`workbench/facts/\`; a test holds it up to date. ${facts.length} facts: ${kinds.map((kind) => `${of(kind).length} ${KINDS[kind].toLowerCase()}`).join(', ')}. ${recorded}

To ask an Excel: \`npm run start:excel -- --facts\`, or a package made with \`--facts\` (docs/udrulning.md). A recording is its answers as JSON, with nothing of any workbook in it. \`npm run facts -- FILE.json\` says what it asks us to change. Put the file into \`workbench/facts/recordings/\` then.

${kinds
  .map(
    (kind) =>
      `## ${KINDS[kind]}\n\n${of(kind)
        .map((fact) => lineOf(fact, recordings))
        .join('\n')}`,
  )
  .join('\n\n')}

## Believed, and not asked

No script can ask these, or none of ours does:

${NOT_ASKED.map(([belief, reason]) => `- ${belief} ${reason}`).join('\n')}
`;
}

function lineOf({ id, says, from, expected, hostDiffers }: Fact, recordings: readonly Recording[]): string {
  const seen = recordings.flatMap((recording) => {
    const found = recording.answers.find((answer) => answer.id === id);
    if (found === undefined) return [];
    return `  - ${madeIn(recording)}: ${isSame(found.answer, expected) ? 'so' : `\`${JSON.stringify(found.answer)}\``}`;
  });
  const host = hostDiffers === undefined ? [] : [`  - The workbench: ${hostDiffers}`];
  return [`- **${id}**: ${says} (${from.where})`, ...host, ...seen].join('\n');
}
