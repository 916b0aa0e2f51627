import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import type { FigureBlock } from '../../views/explain/figureBlock';
import { usePanel } from '../look/PaneContext';
import { Notice } from '../look/Notice';
import type { PanelProps } from '../panelProps';
import { bySeverity } from '../../views/control/controlItems';
import { formatKroner } from '../../money/formatAmount';
import { sumRead } from '../../views/control/readRanges';
import { FindingList } from './FindingList';
import { ReadSection } from './ReadSection';
import { useStretching } from './useStretching';
import { ReconciliationSection } from './ReconciliationSection';
import { agreementOf } from '../../views/control/reconciliationLines';

interface FoundViewProps extends Pick<PanelProps, 'calculation'> {
  readonly blocks: readonly FigureBlock[];
}

const RECONCILIATION = 'reconciliation';
const READ = 'read';

/** The button that was pressed is far below what it led to. */
function intoView(bar: HTMLElement | null): void {
  bar?.scrollIntoView({ block: 'nearest' });
}

/** What was read, everything that was found, worst first, and the reconciliation with what has been published. */
export function FoundView({ calculation, blocks }: FoundViewProps): ReactNode {
  const { pane, texts, language, shared } = usePanel(controlPanelTexts);
  const lists = useMemo(() => bySeverity(calculation.findings), [calculation]);
  const agreement = useMemo(() => agreementOf(calculation.comparisons), [calculation]);
  const { stretched, stretch } = useStretching(pane.coverName, texts);
  const undo = stretched?.undo && (
    <Button size="small" onClick={stretched.undo}>
      {texts.undo}
    </Button>
  );
  const { costs, parties, readings } = calculation.input;
  // The currency is not to stand alone on the next line.
  const sum = formatKroner(sumRead(readings), language).replaceAll(' ', '\u00a0');
  const counts = lists.map(({ severity, findings }) => texts.counts[severity](findings.length)).join(' · ');
  return (
    <>
      <Accordion collapsible>
        <AccordionItem value={READ}>
          <AccordionHeader as="h3">
            {texts.readOf(costs.rows.length, parties.parties.length, sum)}
          </AccordionHeader>
          <AccordionPanel collapseMotion={null}>
            <ReadSection readings={readings} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {stretched !== null && (
        <div ref={intoView} key={stretched.text}>
          <Notice intent={stretched.intent} action={undo}>
            {stretched.text}
          </Notice>
        </div>
      )}
      <p className={shared.line} role="status">
        {lists.length === 0 ? `✓ ${texts.none}` : counts}
      </p>
      {lists[0]?.severity === 'error' && <Notice intent="error">{texts.errorsStop}</Notice>}
      <Accordion multiple collapsible defaultOpenItems={lists.slice(0, 1).map(({ severity }) => severity)}>
        {lists.map((list) => (
          <AccordionItem key={list.severity} value={list.severity}>
            <AccordionHeader as="h3">{`${texts.headings[list.severity]} (${String(list.findings.length)})`}</AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              <FindingList {...list} calculation={calculation} blocks={blocks} stretch={stretch} />
            </AccordionPanel>
          </AccordionItem>
        ))}
        {agreement.all > 0 && (
          <AccordionItem value={RECONCILIATION}>
            <AccordionHeader as="h3">{texts.reconciliationOf(agreement.deviations.length)}</AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              <ReconciliationSection calculation={calculation} agreement={agreement} blocks={blocks} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </>
  );
}
