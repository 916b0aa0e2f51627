import type { Finding } from '../../src/findings/finding';
import { formatCell } from '../../src/findings/formatCell';
import { formatKroner } from '../../src/money/formatAmount';
import type { Recalculation } from '../../src/recalculate';
import type { Language } from '../../src/texts/language';
import { findingText } from '../../src/texts/findingText';
import { severityText } from '../../src/texts/severityText';
import { movedFinding } from '../../src/workbook/following/movedFinding';
import { commandTexts } from './commandTexts';

/**
 * Every error, one a line: `Fejl: Omkostninger!C7: Beløbet »12o.000« i Omkostninger!C7 er ikke et tal. Ret cellen …`
 *
 * @param textOf what is said of an error instead of its own text, where it gives anything.
 */
export function errorLines(
  findings: readonly Finding[],
  language: Language,
  textOf: (found: Finding) => string | undefined = () => undefined,
): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((found) => findingLine(found, language, textOf(found)));
}

/** What a person wants to know after a recalculation: what was counted, what each group came to, what to look at, where the file is. */
export function summaryLines(
  { input, allocation, applied, findings }: Recalculation,
  path: string,
  breaksSignature: boolean,
): string[] {
  const { language } = input.settings;
  const texts = commandTexts(language);
  const groups = allocation?.groups ?? [];
  const totals = groups.map(({ group, totals: byPot }) => ({
    name: group === '' ? texts.allAmounts : group,
    amount: formatKroner(
      byPot.reduce((sum, amount) => sum + amount, 0),
      language,
    ),
  }));
  const nameWidth = Math.max(0, ...totals.map(({ name }) => name.length));
  const amountWidth = Math.max(0, ...totals.map(({ amount }) => amount.length));
  const notes = findings.filter(({ severity }) => severity === 'note').length;
  const moved = applied?.moved ?? [];
  return [
    `${texts.recalculated}: ${texts.counts(input.costs.rows.length, groups.length, input.parties.parties.length)}`,
    '',
    texts.totals,
    ...totals.map(({ name, amount }) => `  ${name.padEnd(nameWidth)}  ${amount.padStart(amountWidth)}`),
    '',
    texts.sheetsWritten,
    ...(applied?.sheets ?? []).map(
      ({ name, created }) => `  ${name} (${created ? texts.created : texts.rewritten})`,
    ),
    '',
    texts.findings(findings.length - notes + moved.length, notes + (breaksSignature ? 1 : 0)),
    ...[...moved.map(movedFinding), ...findings].map((found) => findingLine(found, language)),
    ...(breaksSignature ? [`${severityText('note', language)}: ${texts.signatureBroken}`] : []),
    '',
    texts.writtenTo(path),
  ];
}

function findingLine(found: Finding, language: Language, text = ownText(found, language)): string {
  const place = found.cell === null ? '' : ` ${formatCell(found.cell)}:`;
  return `${severityText(found.severity, language)}:${place} ${oneLine(text)}`;
}

function ownText(found: Finding, language: Language): string {
  const { message, remedy } = findingText(found, language);
  return `${message} ${remedy}`;
}

/** Labels from cells may hold line breaks, and one finding is one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
