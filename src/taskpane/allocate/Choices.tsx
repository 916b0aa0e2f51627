import type { AllocatePanelProps } from '../panelProps';
import { formatKroner } from '../../money/formatAmount';
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { OptionList } from '../look/OptionList';
import { usePane, usePaneState } from '../look/PaneContext';
import { isWhatIf } from '../store/paneChoices';
import { CostRanges } from './CostRanges';

const WhatIfTarget = lazy(async () => ({ default: (await import('./WhatIfTarget')).WhatIfTarget }));

/** Rounding units to try, øre. */
const UNITS = [1, 100, 1_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000] as const;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The ranges with cost rows, and another key or rounding to try. */
export function Choices({ read, summary }: AllocatePanelProps): ReactNode {
  const { pane, texts, language, shared } = usePane();
  const { choices } = usePaneState();
  const styles = useStyles();
  const { key, unit } = choices;
  const keyNames =
    key === null || summary.keyNames.includes(key) ? summary.keyNames : [...summary.keyNames, key];
  return (
    <section className={shared.stack} aria-label={texts.choices}>
      <div className={styles.grid}>
        <CostRanges read={read} />
        <Choice
          label={texts.key}
          own={texts.keyAsInRows}
          chosen={key}
          others={keyNames.map((name) => [name, name])}
          onChoose={(value) => pane.choose({ key: value })}
        />
        <Choice
          label={texts.rounding}
          own={texts.roundingAsInWorkbook(formatKroner(summary.unit, language))}
          chosen={unit === null ? null : String(unit)}
          others={UNITS.map((ore) => [String(ore), formatKroner(ore, language)])}
          onChoose={(value) => pane.choose({ unit: value === null ? null : Number(value) })}
        />
      </div>
      <Suspense fallback={null}>{isWhatIf(choices) && <WhatIfTarget />}</Suspense>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What the workbook itself says. */
  readonly own: string;
  /** null for the workbook's own. */
  readonly chosen: string | null;
  readonly others: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, own, chosen, others, onChoose }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <OptionList
        id={id}
        size="small"
        value={chosen ?? ''}
        options={[['', own], ...others]}
        onPick={(value) => onChoose(value === '' ? null : value)}
      />
    </>
  );
}
