import { foldText } from '../tables/foldText';
import type { PartyColumn, PartyTable } from './party';

/** `EAN`, `EAN-nr.`, `CVR nummer`, `Konto`, `Kommunekode`. */
const IDENTITY = /^(?:ean|cvr|konto|kommunekode)(?:[ -]?(?:nr\.?|nummer))?$/;

/** The columns that say who a recipient is and where it posts: carried as text to the sheets that are paid by. */
export function identityColumns({ columns }: PartyTable): readonly PartyColumn[] {
  return columns.filter(({ heading }) => IDENTITY.test(foldText(heading)));
}
