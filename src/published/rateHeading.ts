import { foldText } from '../tables/foldText';

const RATE = /^(?:(?:kr\.?|kroner) )?(?:pr\.?|per) (?:indbygger|borger|inhabitant)(?: (.*))?$/;

/** What kr. per inhabitant is of, under a heading that says it is: `''` of `Kr. pr. indbygger`, `2021` of `Kr. pr. indbygger 2021`; null for another heading. */
export function rateHeading(heading: string): string | null {
  const match = RATE.exec(foldText(heading));
  return match === null ? null : (match[1] ?? '');
}
