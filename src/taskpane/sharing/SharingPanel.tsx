import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FreezeState } from '../../freezing/freezing';
import type { SharingItem, SharingReport } from '../../sharing/sharing';
import { PRODUCT_VERSION } from '../../texts/productVersion';
import { sharingPanelTexts } from './sharingPanelTexts';
import { usePane, usePaneState, usePanel } from '../look/PaneContext';
import { Notice } from '../look/Notice';
import { CopyReport } from '../report/CopyReport';
import { FormulasCard } from './FormulasCard';
import { SharingItemLine } from './SharingItemLine';

/** *Del*: what those would meet whom the workbook is mailed to, and what to do about it. */
export function SharingPanel(): ReactNode {
  const { pane, language, texts: paneTexts, shared } = usePane();
  const { sharing, isLooking } = usePaneState();
  const texts = sharingPanelTexts(language);
  return (
    <>
      <div className={shared.stack}>
        <h2 className={shared.heading}>{texts.heading}</h2>
        <div role="status">
          {isLooking && <p className={shared.quiet}>{paneTexts.looking}</p>}
          {!isLooking && sharing !== null && <Verdict report={sharing.report} />}
        </div>
      </div>
      {sharing !== null && (
        <>
          {usesFunctions(sharing.formulas) && <FormulasCard formulas={sharing.formulas} />}
          <section className={shared.stack}>
            <div className={shared.row}>
              <h3 className={shared.subheading}>{texts.list}</h3>
              <Button size="small" disabledFocusable={isLooking} onClick={() => void pane.look()}>
                {texts.checkAgain}
              </Button>
            </div>
            <ul className={shared.list}>
              {sharing.report.items.filter(isWorthSaying).map((item) => (
                <SharingItemLine key={item.kind} item={item} />
              ))}
            </ul>
          </section>
        </>
      )}
      <div className={shared.stack}>
        <p className={shared.quiet}>{`Kommuneandel ${PRODUCT_VERSION}`}</p>
        <CopyReport />
      </div>
    </>
  );
}

/** Else the list says all there is to say of formulas. */
function usesFunctions({ live, liveNames, frozenFormulas }: FreezeState): boolean {
  return live.length > 0 || liveNames.length > 0 || frozenFormulas > 0;
}

/** Where nothing of ours is in the workbook, there is nothing for the read-me to tell. */
function isWorthSaying({ kind, status, places }: SharingItem): boolean {
  return kind !== 'read-me' || status !== 'ok' || places.length > 0;
}

function Verdict({ report }: { readonly report: SharingReport }): ReactNode {
  const { texts, shared } = usePanel(sharingPanelTexts);
  const left = report.items.filter(({ status }) => status === 'todo').length;
  if (left > 0) return <p className={shared.line}>{texts.toLookAt(left)}</p>;
  return <Notice intent="success">{texts.ready}</Notice>;
}
