import { remembered } from './remembered';

/** Puts an item at the end of its key's list, and makes the list where it is the first. */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  remembered(lists, key, () => []).push(item);
}
