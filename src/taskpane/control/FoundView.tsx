import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import type { FigureBlock } from '../../views/explain/figureBlock';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import { bySeverity } from '../../views/control/controlItems';
import { FindingList } from './FindingList';
import { ReconciliationSection } from './ReconciliationSection';
import { agreementOf } from '../../views/control/reconciliationLines';

interface FoundViewProps extends PanelProps {
  readonly blocks: readonly FigureBlock[];
}

const RECONCILIATION = 'reconciliation';

/** Everything that was found, worst first, and the reconciliation with what has been published. */
export function FoundView({ blocks, ...props }: FoundViewProps): ReactNode {
  const { calculation, language } = props;
  const texts = controlPanelTexts(language);
  const shared = usePaneStyles();
  const lists = useMemo(() => bySeverity(calculation.findings), [calculation]);
  const agreement = useMemo(() => agreementOf(calculation.comparisons), [calculation]);
  const counts = lists.map(({ severity, findings }) => texts.counts[severity](findings.length)).join(' · ');
  return (
    <>
      <p className={shared.line} role="status">
        {lists.length === 0 ? `✓ ${texts.none}` : counts}
      </p>
      {lists[0]?.severity === 'error' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.errorsStop}</MessageBarBody>
        </MessageBar>
      )}
      <Accordion multiple collapsible defaultOpenItems={lists.slice(0, 1).map(({ severity }) => severity)}>
        {lists.map((list) => (
          <AccordionItem key={list.severity} value={list.severity}>
            <AccordionHeader as="h3">{`${texts.headings[list.severity]} (${String(list.findings.length)})`}</AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              <FindingList {...props} {...list} blocks={blocks} />
            </AccordionPanel>
          </AccordionItem>
        ))}
        {agreement.all > 0 && (
          <AccordionItem value={RECONCILIATION}>
            <AccordionHeader as="h3">{texts.reconciliationOf(agreement.deviations.length)}</AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              <ReconciliationSection {...props} agreement={agreement} blocks={blocks} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </>
  );
}
