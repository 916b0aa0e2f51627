import { isYearAlone } from '../figures/yearIn';
import type { PrintedLine } from './splitLine';

/**
 * Where the lines without a label have one figure more than those with one, their first is the label: a year, an
 * account. And where some labels are followed by a small number and as many figures as the others have, it is theirs:
 * `Fase 2`.
 */
export function withFigureLabels(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const rows = printed.filter(({ figures }) => figures.length > 0);
  const bare = rows.filter(({ label }) => label === '');
  const counts = new Set(rows.filter(({ label }) => label !== '').map(({ figures }) => figures.length));
  const areLabels = bare.every(({ figures }) => {
    const isOneMore =
      counts.size === 0
        ? figures.every((one) => !isYearAlone(one) || one === figures[0])
        : counts.has(figures.length - 1);
    return isOneMore && (counts.size === 0 ? isYearAlone(figures[0] ?? '') : /^\d+$/.test(figures[0] ?? ''));
  });
  if (bare.length < 2 || counts.size > 1 || !areLabels) return withNumberedLabels(printed);
  return printed.map((line) => {
    const [label = '', ...figures] = line.figures;
    return line.label !== '' || figures.length === 0
      ? line
      : { ...line, label, figures, spaced: line.spaced.slice(1) };
  });
}

function withNumberedLabels(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const isNumbered = ({ label, figures }: PrintedLine): boolean =>
    label !== '' && /^\d{1,2}$/.test(figures[0] ?? '');
  const rows = printed.filter(({ label, figures }) => label !== '' && figures.length > 0);
  const plain = rows.filter((row) => !isNumbered(row)).map(({ figures }) => figures.length);
  const numbered = rows.filter(isNumbered).map(({ figures }) => figures.length - 1);
  const isOneMore = new Set([...plain, ...numbered]).size === 1;
  if (numbered.length === 0 || numbered.length > plain.length || !isOneMore) return printed;
  return printed.map((line) => {
    const [number = '', ...figures] = line.figures;
    return isNumbered(line)
      ? { ...line, label: `${line.label} ${number}`, figures, spaced: line.spaced.slice(1) }
      : line;
  });
}
