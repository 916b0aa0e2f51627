import type { PartyTable } from '../parties/party';

/** The sector of recipients (`Party.index`) who all have the same; '' where they have several or there are none. */
export function soleSector(members: readonly number[], { parties }: PartyTable): string {
  const sector = parties[members[0] ?? -1]?.sector ?? '';
  return members.every((index) => parties[index]?.sector === sector) ? sector : '';
}
