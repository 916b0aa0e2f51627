import { foldText } from '../tables/foldText';
import { PARTY_LAYOUT } from './partyLayout';

/** A column of `Parter` as typed in a key, with `Part` and `Sektor` for their aliases: `recipient` is `Part`, `Klynge` stays `Klynge`. */
export function canonicalLevel(typed: string): string {
  const folded = foldText(typed);
  const known = Object.values(PARTY_LAYOUT.headings).find((aliases) =>
    aliases.some((alias) => foldText(alias) === folded),
  );
  return known?.[0] ?? typed;
}
