import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** The id of the element with the role `tabpanel` that shows what is selected. */
  readonly panel: string;
  /** `small` for a choice within a panel. */
  readonly size?: 'small';
}

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Others have no line, not a transparent one: where the user's own colours replace these, it would be seen.
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingBottom: `calc(${tokens.spacingVerticalS} - 3px)`,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  smallSelected: { paddingBottom: `calc(${tokens.spacingVerticalXS} - 3px)` },
});

/**
 * Tabs as the ARIA practices have them: one stop for Tab, arrows, Home and End within. Fluent's own would bring 20 kB of
 * focus handling into the first load, which nothing else there needs.
 */
export function Tabs<Name extends string>({
  label,
  items,
  selected,
  onSelect,
  panel,
  size,
}: TabsProps<Name>): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const target = targetOf(
      event.key,
      items.findIndex(({ name }) => name === selected),
      items.length,
    );
    const item = target === null ? undefined : items[target];
    if (target === null || item === undefined) return;
    event.preventDefault();
    onSelect(item.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {items.map(({ name, label: text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            size === 'small' && styles.small,
            name === selected && styles.selected,
            size === 'small' && name === selected && styles.smallSelected,
          )}
          onClick={() => onSelect(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to; null for other keys. */
function targetOf(key: string, from: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (from + 1) % count,
    ArrowLeft: (from - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}
