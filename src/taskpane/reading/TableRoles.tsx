import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { SourceTable } from '../../intake/readSource';
import type { ColumnRole, RowRole } from '../../reader/reading';
import type { Unit } from '../../reader/figures/unit';
import { OptionList } from '../look/OptionList';
import { usePane, usePanel } from '../look/PaneContext';
import type { ReadingTables } from './createReading';
import { readingPanelTexts } from './readingPanelTexts';

const UNITS: readonly Unit[] = ['kr.', '1.000 kr.', 'mio. kr.', 'mia. kr.'];
/** The roles between which a user chooses. */
const COLUMN_ROLES: readonly ColumnRole[] = [
  ...(['label', 'amount', 'price', 'split', 'share', 'driver'] as const),
  ...(['per inhabitant', 'note', 'other'] as const),
];
const ROW_ROLES: readonly RowRole[] = ['item', 'recipient', 'subtotal', 'total', 'section', 'note'];
/** Rows that are shown at once: a table of thousands is not looked through in a pane. */
const MOST_ROWS = 200;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 9em)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  year: { gridColumn: '2', minWidth: '0' },
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface TableRolesProps {
  readonly table: SourceTable;
  readonly tables: ReadingTables;
}

/** How a table was read: its unit, and what each column and row is, all of which can be changed. */
export function TableRoles({ table, tables }: TableRolesProps): ReactNode {
  const { texts, shared } = usePanel(readingPanelTexts);
  const styles = useStyles();
  const id = useId();
  const { reading, index } = table;
  const rows = reading.rows.flatMap((row) => (row.label === '' && row.role === 'section' ? [] : [row]));
  return (
    <div className={styles.table}>
      <p className={shared.quiet}>{texts.counts(reading.columns.length, reading.rows.length)}</p>
      <div className={styles.grid}>
        <label htmlFor={id}>{texts.unit}</label>
        <OptionList
          id={id}
          size="small"
          value={reading.unit}
          options={UNITS.map((unit) => [unit, texts.units[unit]])}
          onPick={(value) => tables.give(index, (given) => ({ ...given, unit: value as Unit }))}
        />
      </div>
      <h4 className={shared.subheading}>{texts.columns}</h4>
      <div className={styles.grid}>
        {reading.columns.map(({ said, role, year }, at) => (
          <Column
            key={at}
            name={said === '' ? texts.noHeading : said}
            role={role}
            year={year}
            onChange={(change) => {
              tables.give(index, (given) => ({
                ...given,
                columns: { ...given.columns, [at]: { ...given.columns[at], ...change } },
              }));
            }}
          />
        ))}
      </div>
      <h4 className={shared.subheading}>{texts.rows}</h4>
      <div className={styles.grid}>
        {rows.slice(0, MOST_ROWS).map(({ label, role, line }) => (
          <Chosen
            key={line}
            name={label === '' ? texts.noLabel : label}
            value={role}
            options={ROW_ROLES.map((one) => [one, texts.rowRoles[one]])}
            onChange={(value) => {
              tables.give(index, (given) => ({
                ...given,
                rows: { ...given.rows, [line]: value as RowRole },
              }));
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly onChange: (change: { readonly role?: ColumnRole; readonly year?: number | null }) => void;
}

function Column({ name, role, year, onChange }: ColumnProps): ReactNode {
  const { texts } = usePanel(readingPanelTexts);
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const hasYear = role === 'amount' || role === 'driver' || role === 'share';
  return (
    <>
      <Chosen
        name={name}
        value={role}
        options={COLUMN_ROLES.map((one) => [one, texts.columnRoles[one]])}
        onChange={(value) => onChange({ role: value as ColumnRole })}
      />
      {hasYear && (
        <Input
          className={styles.year}
          size="small"
          aria-label={texts.yearOf(name)}
          placeholder={texts.year}
          inputMode="numeric"
          maxLength={4}
          value={typed ?? (year === null ? '' : String(year))}
          onChange={(_, { value }) => {
            const isYear = /^(?:19|20)\d{2}$/.test(value);
            setTyped(isYear || value === '' ? null : value);
            if (isYear || value === '') onChange({ year: value === '' ? null : Number(value) });
          }}
        />
      )}
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Chosen({ name, value, options, onChange }: ChosenProps): ReactNode {
  const { language } = usePane();
  return (
    <>
      <span>{name}</span>
      <OptionList
        size="small"
        aria-label={readingPanelTexts(language).roleOf(name)}
        value={value}
        options={options}
        onPick={onChange}
      />
    </>
  );
}
