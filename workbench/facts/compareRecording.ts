import type { Fact } from './fact';
import { madeIn, type Recording } from './recording';
import { isSame } from './runFacts';

/**
 * What a recording asks us to change, a line each: facts that an Excel answered otherwise than is believed, and what the
 * host then has to learn, facts that it was never asked, and answers to facts that are no more. Empty where all agree.
 */
export function compareRecording(recording: Recording, facts: readonly Fact[]): readonly string[] {
  const answers = new Map(recording.answers.map(({ id, answer }) => [id, answer]));
  const known = new Set(facts.map(({ id }) => id));
  const where = madeIn(recording);
  return [
    ...facts.flatMap(({ id, says, expected, hostDiffers }) => {
      const answer = answers.get(id);
      if (answer === undefined) return [`${id}: not asked in ${where}.`];
      if (isSame(answer, expected)) return [];
      const host =
        hostDiffers === undefined
          ? ' The host answers as was believed: teach it the same.'
          : ' The host answers otherwise anyway: see whether its reason still holds.';
      return [
        `${id}: »${says}« is not so in ${where}. Believed ${JSON.stringify(expected)}, answered ${JSON.stringify(answer)}.${host}`,
      ];
    }),
    ...[...answers.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id}: answered, but no such fact is known any more.`),
  ];
}
