import { foldText } from '../tables/foldText';
import type { PartyColumn } from './party';

/** The year that a column of `Parter` holds a driver for: 2019 of `Folketal pr. 1.1.2019` for `Folketal`; null where it is none of it, or of no year. */
export function driverYear({ heading, plain = heading }: PartyColumn, driver: string): number | null {
  const [folded, name] = [foldText(plain), foldText(driver)];
  const year = folded.startsWith(`${name} `) ? /^\d{4}$/.exec(folded.slice(name.length + 1)) : null;
  return year === null ? null : Number(year[0]);
}
