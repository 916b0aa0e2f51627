import type { PartyTable } from '../parties/party';

/** The sector of recipients (`Party.index`) who all have the same; '' where they have several or there are none. */
export function soleSector(members: readonly number[], { parties }: PartyTable): string {
  const [sector, ...others] = new Set(members.map((index) => parties[index]?.sector));
  return others.length === 0 ? (sector ?? '') : '';
}
