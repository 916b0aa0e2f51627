import { Notice } from '../look/Notice';
import { Button, Checkbox, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { PARTIES } from '../../calculation/inputNames';
import { type Incoming, partyChange } from '../../intake/partyChange';
import { usePaneState, usePanel } from '../look/PaneContext';
import { readingPanelTexts } from './readingPanelTexts';
import { takeFocus } from './takeFocus';

interface IntoPartiesProps {
  readonly incoming: readonly Incoming[];
  /** Whether those that are not in `Parter` may be put in below it. */
  readonly addsRows: boolean;
  /** What has to be said to be looked at before; none where there is no doubt. */
  readonly isDoubtful: boolean;
}

type Outcome = 'writing' | 'done' | 'failed' | 'undoing' | 'taken back' | 'not taken back';

/** Puts recipients, and what is known of them, into `Parter` beside what stands there, or makes it. */
export function IntoParties({ incoming, addsRows, isDoubtful }: IntoPartiesProps): ReactNode {
  const { pane, texts, shared } = usePanel(readingPanelTexts);
  const { read } = usePaneState();
  const [isChecked, setIsChecked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [takeBack, setTakeBack] = useState<(() => Promise<void>) | null>(null);
  const grid = read?.state.grids.get(PARTIES);
  const change = grid === undefined ? null : partyChange(grid, incoming, addsRows);
  const hasNothing = change !== null && change.columns.length + change.rows.length === 0;

  async function put(): Promise<void> {
    setOutcome('writing');
    try {
      const services = await pane.reading();
      if (grid === undefined || change === null) {
        const headings = [...new Set(incoming.flatMap(({ values }) => [...values.keys()]))];
        const rows = incoming.map(({ name, values }) => [
          name,
          ...headings.map((heading) => values.get(heading) ?? ''),
        ]);
        const made = { tables: [{ name: PARTIES, rows: [['Part', ...headings], ...rows] }], named: [] };
        await services.addTables(made);
        setTakeBack(() => () => services.takeBackTables(made));
      } else {
        const { row, column, values } = grid;
        const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
        const growth = { name: PARTIES, area, columns: change.columns, rows: change.rows };
        await services.growTable(growth);
        setTakeBack(() => () => services.takeBackGrowth(growth));
      }
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
    await pane.look();
  }

  async function undo(): Promise<void> {
    setOutcome('undoing');
    await (takeBack?.() ?? Promise.resolve()).then(
      () => setOutcome('taken back'),
      () => setOutcome('not taken back'),
    );
    await pane.look();
  }

  if (outcome === 'done' || outcome === 'undoing' || outcome === 'not taken back') {
    return (
      <MessageBar
        intent={outcome === 'not taken back' ? 'warning' : 'success'}
        layout="multiline"
        role="status"
        tabIndex={0}
        ref={takeFocus}
      >
        <MessageBarBody>
          {outcome === 'not taken back' ? texts.parties.notTakenBack : texts.parties.done}{' '}
          <Link as="button" disabledFocusable={outcome === 'undoing'} onClick={() => void undo()}>
            {texts.takeBack}
          </Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={shared.stack}>
      {change === null ? (
        <p className={shared.line}>{texts.parties.makes(incoming.length)}</p>
      ) : (
        partyLines(change, texts.parties, addsRows).map((line) => (
          <p key={line} className={shared.line}>
            {line}
          </p>
        ))
      )}
      {isDoubtful && (
        <Checkbox
          label={texts.confirm}
          checked={isChecked}
          onChange={(_, { checked }) => setIsChecked(checked === true)}
        />
      )}
      {outcome === 'taken back' && <Notice intent="info">{texts.parties.takenBack}</Notice>}
      {outcome === 'failed' && <Notice intent="warning">{texts.parties.failed}</Notice>}
      <Button
        appearance="primary"
        disabledFocusable={outcome === 'writing' || hasNothing || (isDoubtful && !isChecked)}
        onClick={() => void put()}
      >
        {outcome === 'writing' ? texts.writing : texts.parties.put}
      </Button>
    </div>
  );
}

/** What becomes of `Parter`, and what was not matched, both ways. */
function partyLines(
  change: ReturnType<typeof partyChange>,
  texts: ReturnType<typeof readingPanelTexts>['parties'],
  addsRows: boolean,
): string[] {
  const { columns, rows, matched, notFound, notInParties, existing } = change;
  return [
    ...(columns.length === 0
      ? []
      : [
          texts.columns(
            columns.map(({ heading }) => heading),
            matched + rows.length,
          ),
        ]),
    ...(rows.length === 0 ? [] : [texts.rows(rows.length)]),
    ...(columns.length + rows.length === 0 && matched > 0 ? [texts.nothing] : []),
    ...(existing.length === 0 ? [] : [texts.existing(existing)]),
    ...(addsRows || notInParties.length === 0 ? [] : [texts.notInParties(notInParties)]),
    ...(addsRows || notFound.length === 0 ? [] : [texts.notFound(notFound)]),
  ];
}
