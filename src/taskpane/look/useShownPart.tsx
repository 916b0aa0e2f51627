import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from './PaneContext';

/** The part of a long list that is drawn, and the button that shows more; none where nothing is left. */
export interface ShownPart<T> {
  readonly shown: readonly T[];
  readonly more: ReactNode;
}

/**
 * The first items of a list, and more of them by wish, so that a list of thousands neither holds the pane up nor
 * buries what stands below. Another list (`key`) begins from the start again.
 */
export function useShownPart<T>(
  items: readonly T[],
  portion: number,
  key = '',
  size: ButtonProps['size'] = 'medium',
): ShownPart<T> {
  const { texts } = usePane();
  const [wish, setWish] = useState({ key, count: portion });
  const count = wish.key === key ? wish.count : portion;
  const left = items.length - count;
  // Each time twice as many, so that the end of a very long list is in reach.
  const showMore = (): void => setWish({ key, count: count * 2 });
  const more = left > 0 && (
    <Button size={size} onClick={showMore}>
      {texts.showMore(left)}
    </Button>
  );
  return { shown: items.slice(0, count), more };
}
