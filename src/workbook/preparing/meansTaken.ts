import { errorCode } from '../errorCode';

/** Whether something failed since a name that looked free is another tab's. */
export function meansTaken(error: unknown): boolean {
  if (errorCode(error) === 'ItemAlreadyExists') return true;
  return error instanceof Error && error.cause !== undefined && meansTaken(error.cause);
}
