import { errorCode } from '../errorCode';

/** Whether a request failed since its answer would be more than Excel on the web sends at a time, which is 5 MB. */
export function isTooLarge(error: unknown): boolean {
  return errorCode(error) === 'ResponsePayloadSizeLimitExceeded';
}
