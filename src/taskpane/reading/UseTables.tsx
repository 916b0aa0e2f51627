import { Picker } from '../look/Picker';
import { Notice } from '../look/Notice';
import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areaAddress } from '../../cells/addresses';
import { COSTS, PARTIES } from '../../calculation/inputNames';
import type { FittingCells } from '../../intake/fittingCells';
import type { Intake } from '../../intake/intake';
import type { Incoming } from '../../intake/partyChange';
import { usePane, usePaneState, usePanel } from '../look/PaneContext';
import { IntoParties } from './IntoParties';
import type { ReadingTables } from './createReading';
import type { ReadingState } from './readingState';
import { readingPanelTexts } from './readingPanelTexts';
import type { ReadingPanelTexts } from './texts/da';
import { toldLines } from './toldLines';

interface UseTablesProps {
  readonly state: ReadingState;
  readonly tables: ReadingTables;
  /** How much is in doubt. */
  readonly doubts: number;
}

/** *Brug tabellen*: what becomes of it, what has to be decided, and the button. */
export function UseTables({ state, tables, doubts }: UseTablesProps): ReactNode {
  const { texts, language, shared } = usePanel(readingPanelTexts);
  const { read: workbook } = usePaneState();
  const { intake, isChecked, phase, choices, read, fitting, usesOwnCells } = state;
  if (intake === null || read === null) return <p className={shared.quiet}>{texts.trying}</p>;
  const names = intake.tables.map(({ name }) => name);
  const named = usesOwnCells ? fitting.map(({ name }) => name) : [];
  const sheets = names.filter((name) => !named.includes(name));
  // The user's own rows of costs have the keys that stand in them.
  const hasOwnKeys = named.includes(COSTS);
  const told = intake.told.filter(({ kind }) => !hasOwnKeys || kind !== 'key missing');
  const existing = names.filter((name) => workbook?.state.grids.has(name));
  if (existing.length > 0 && names.length === 1 && names[0] === PARTIES) {
    if (phase === 'trying') return <p className={shared.quiet}>{texts.trying}</p>;
    return <IntoParties incoming={incomingOf(intake)} addsRows={false} isDoubtful={doubts > 0} />;
  }
  if (existing.length > 0) {
    return <Notice intent="info">{texts.exist(existing)}</Notice>;
  }
  return (
    <>
      {fitting.length === 0 ? (
        <p className={shared.line}>{texts.useLine}</p>
      ) : (
        <Field label={texts.where} size="small">
          <RadioGroup
            value={usesOwnCells ? 'own' : 'new'}
            onChange={(_, { value }) => tables.useOwnCells(value === 'own')}
          >
            <Radio value="own" label={texts.inOwnCells(fitting.map((cells) => placeOf(cells, texts)))} />
            <Radio value="new" label={texts.onNewSheets} />
          </RadioGroup>
        </Field>
      )}
      {sheets.length > 0 && <p className={shared.line}>{texts.willMake(sheets)}</p>}
      {toldLines(told, texts.told, language).map((line) => (
        <p key={line} className={shared.line}>
          {line}
        </p>
      ))}
      {intake.told.map((one, index) => {
        if (one.kind === 'filled') {
          return (
            <Decision
              key={index}
              told={texts.told.filled(one.place, one.added)}
              label={texts.told.fillIn}
              isTaken={choices.fillsIn}
              onChange={(fillsIn) => tables.choose({ fillsIn })}
            />
          );
        }
        if (one.kind !== 'uncounted') return null;
        return (
          <Decision
            key={index}
            told={texts.told.uncounted(one.label)}
            label={texts.told.takeUncounted}
            isTaken={choices.takesUncounted}
            onChange={(takesUncounted) => tables.choose({ takesUncounted })}
          />
        );
      })}
      {intake.keys.length > 0 && !hasOwnKeys && (
        <Picker
          label={texts.key}
          hint={texts.keyHint}
          size="small"
          value={intake.key}
          options={[...intake.keys.map((key) => [key, key] as const), ['', texts.noKey]]}
          onPick={(key) => tables.choose({ key })}
        />
      )}
      {Object.entries(intake.groups).map(([table, name]) => (
        <Field
          key={table}
          size="small"
          label={texts.group(read.tables[Number(table)]?.reading.title || texts.untitled(Number(table) + 1))}
        >
          <Input
            size="small"
            defaultValue={name}
            maxLength={60}
            onBlur={({ target }) => {
              if (target.value !== name)
                tables.choose({ groups: { ...choices.groups, [table]: target.value } });
            }}
          />
        </Field>
      ))}
      {doubts > 0 && (
        <Checkbox
          label={texts.confirm}
          checked={isChecked}
          onChange={(_, { checked }) => tables.check(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        disabledFocusable={phase !== 'read' || (doubts > 0 && !isChecked)}
        onClick={() => void tables.use()}
      >
        {phase === 'writing' ? texts.writing : texts.use}
      </Button>
    </>
  );
}

interface DecisionProps {
  readonly told: string;
  readonly label: string;
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

/** What is told with a box beside it: the user decides otherwise. */
function Decision({ told, label, isTaken, onChange }: DecisionProps): ReactNode {
  const { shared } = usePane();
  return (
    <div>
      <p className={shared.line}>{told}</p>
      <Checkbox label={label} checked={isTaken} onChange={(_, { checked }) => onChange(checked === true)} />
    </div>
  );
}

/** `Omkostninger er Ark1!B3:E9`. */
function placeOf({ name, sheet, row, column, values }: FittingCells, texts: ReadingPanelTexts): string {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return texts.isNamed(name, `${sheet}!${areaAddress(area)}`);
}

/** Recipients alone go into the `Parter` that is there. */
function incomingOf({ tables }: Intake): Incoming[] {
  const [headings = [], ...rows] = tables.find(({ name }) => name === PARTIES)?.rows ?? [];
  return rows.map(([name = '', ...cells]) => ({
    name: String(name),
    values: new Map(
      cells.flatMap((cell, at) => (cell === '' ? [] : [[String(headings[at + 1] ?? ''), cell] as const])),
    ),
  }));
}
