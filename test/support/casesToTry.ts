/**
 * How many cases a long property tries: as many as asked for, or that many divided by the environment's
 * `TEST_CASES_DIVISOR`, which only mutation testing sets, since it runs each property a thousand times.
 */
export function casesToTry(asked: number): number {
  return Math.ceil(asked / Number(process.env['TEST_CASES_DIVISOR'] ?? 1));
}
