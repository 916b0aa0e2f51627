import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Severity } from '../../findings/finding';
import type { PartyTable } from '../../parties/party';
import { keysPanelTexts } from './keysPanelTexts';
import { severityText } from '../../texts/severityText';
import { usePane, usePanel } from '../look/PaneContext';
import { KeyDetails } from './KeyDetails';
import type { KeyOverview } from '../../views/keys/keyOverviews';
import { useKeyStyles } from './useKeyStyles';

interface KeyListProps {
  readonly parties: PartyTable;
  readonly overviews: readonly KeyOverview[];
  readonly added: string | null;
}

/** The keys, each of which opens to its details. One that has just been added is open, or else the most interesting. */
export function KeyList({ overviews, added, parties }: KeyListProps): ReactNode {
  const { texts, shared } = usePanel(keysPanelTexts);
  const styles = useKeyStyles();
  const [open, setOpen] = useState<readonly string[]>(() => [added ?? mostInteresting(overviews)]);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems as string[])}
    >
      {overviews.map((overview) => {
        const { key, uses } = overview;
        return (
          <AccordionItem key={key.name} value={key.name}>
            <AccordionHeader as="h3" size="medium">
              <span className={styles.header}>
                <span className={styles.name}>{key.name}</span>
                <span className={shared.quiet}>{texts.uses(uses)}</span>
                <Mark severity={worstOf(overview)} />
              </span>
            </AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              {open.includes(key.name) && <KeyDetails overview={overview} parties={parties} />}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

/** The first with something wrong, or else the one that most cost rows go by. */
function mostInteresting(overviews: readonly KeyOverview[]): string {
  const [first] = [...overviews].sort((a, b) => b.uses - a.uses);
  return (overviews.find((one) => worstOf(one) !== null) ?? first)?.key.name ?? '';
}

const COLOURS = { error: 'danger', warning: 'warning', note: 'informative' } as const;

/** Says in words what its colour says too. */
function Mark({ severity }: { readonly severity: Severity | null }): ReactNode {
  const { language } = usePane();
  if (severity === null) return null;
  return (
    <Badge appearance="tint" color={COLOURS[severity]}>
      {severityText(severity, language)}
    </Badge>
  );
}

function worstOf({ problems, years }: KeyOverview): Severity | null {
  const severities = new Set(problems.map(({ severity }) => severity));
  if (severities.has('error')) return 'error';
  if (severities.has('warning') || years.some(({ isWhole }) => !isWhole)) return 'warning';
  return severities.has('note') ? 'note' : null;
}
