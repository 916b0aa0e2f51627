import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SharingItem, SharingKind, SharingPlace } from '../../sharing/sharing';
import { sharingPanelTexts } from './sharingPanelTexts';
import { usePaneState, usePanel } from '../look/PaneContext';
import { StatusIcon } from '../look/StatusIcon';
import { useItemStyles } from '../look/useItemStyles';
import { FinalRemedy } from './FinalRemedy';
import { type NamedPlace, PlaceLinks } from './PlaceLinks';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** One thing that was checked: how it stands, where, and what to do about it. */
export function SharingItemLine({ item }: { readonly item: SharingItem }): ReactNode {
  const { pane, texts, shared } = usePanel(sharingPanelTexts);
  const { run, isLooking } = usePaneState();
  const list = useItemStyles();
  const styles = useStyles();
  const { kind, status, count, placeCount, places, hasRemedy, isFinal } = item;
  const { ok, todo, told = todo(count), unknown, remedy, final = '' } = texts.items[kind];
  const said = { ok, todo: todo(count), told, unknown }[status];
  const mend = (): void => void pane.mendSharing(kind);
  const isBusy = run !== null || isLooking;
  return (
    <li className={list.item}>
      <span className={list.icon}>
        <StatusIcon status={status} label={texts.marks[status]} />
      </span>
      <div className={styles.body}>
        <p className={shared.line}>{said}</p>
        {places.length > 0 && (
          <PlaceLinks places={places.map((place) => named(place, kind))} count={placeCount} />
        )}
        {hasRemedy &&
          (isFinal ? (
            <FinalRemedy remedy={remedy} warning={final} isBusy={isBusy} onMend={mend} />
          ) : (
            <Button size="small" disabledFocusable={isBusy} onClick={mend}>
              {remedy}
            </Button>
          ))}
      </div>
    </li>
  );
}

/** A cell is called by its sheet and address, all else by its own text. A hidden sheet cannot be gone to. */
function named({ sheet, address, text }: SharingPlace, kind: SharingKind): NamedPlace {
  if (sheet === null) return { sheet, address, text };
  if (address !== null) return { sheet, address, text: `${sheet}!${address}` };
  return { sheet, address: kind === 'hidden-sheets' ? null : 'A1', text };
}
