import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { FreezeScope, FreezeState } from '../../freezing/freezing';
import { sharingPanelTexts } from './sharingPanelTexts';
import { usePaneState, usePanel } from '../look/PaneContext';
import { Picker } from '../look/Picker';

const SCOPES: readonly FreezeScope[] = ['workbook', 'selection'];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  grows: { flexGrow: 1, minWidth: 0 },
  middle: { alignItems: 'center' },
});

/** Our functions' formulas: how many live, how many frozen, and the way from the one to the other. */
export function FormulasCard({ formulas }: { readonly formulas: FreezeState }): ReactNode {
  const { pane, texts, shared } = usePanel(sharingPanelTexts);
  const { run } = usePaneState();
  const [scope, setScope] = useState<FreezeScope>('workbook');
  const styles = useStyles();
  const { live, liveNames, frozenFormulas } = formulas;
  const liveFormulas = live.reduce((sum, sheet) => sum + sheet.formulas, 0);
  return (
    <section className={styles.card} aria-label={texts.formulas}>
      <h3 className={shared.subheading}>{texts.formulas}</h3>
      <p className={shared.line}>{texts.live(liveFormulas, live.length)}</p>
      {liveFormulas > 0 && (
        <>
          <div className={styles.line}>
            <Picker
              label={texts.scope}
              size="small"
              className={styles.grows}
              value={scope}
              options={SCOPES.map((name) => [name, texts.scopes[name]])}
              onPick={(value) => setScope(value === 'selection' ? 'selection' : 'workbook')}
            />
            <Button size="small" disabledFocusable={run !== null} onClick={() => void pane.freeze(scope)}>
              {texts.freeze}
            </Button>
          </div>
          <p className={shared.quiet}>{texts.freezeHelp}</p>
        </>
      )}
      {frozenFormulas > 0 && (
        <div className={`${styles.line} ${styles.middle}`}>
          <span className={styles.grows}>{texts.frozenFormulas(frozenFormulas)}</span>
          <Button size="small" disabledFocusable={run !== null} onClick={() => void pane.thaw()}>
            {texts.thaw}
          </Button>
        </div>
      )}
      {liveNames.length > 0 && <p className={shared.line}>{texts.liveNames(liveNames)}</p>}
    </section>
  );
}
