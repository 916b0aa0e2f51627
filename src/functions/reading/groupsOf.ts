import { remembered } from '../../cells/remembered';
import { foldText } from '../../tables/foldText';
import type { PreparedWeights } from '../preparedWeights';
import { namesIn } from './namesIn';
import { argumentRange } from './range';

/** A group of recipients, called what it is first called. */
export interface Group {
  readonly name: string;
  /** Places of its members among the weights, from 0. */
  readonly members: readonly number[];
}

/** In order of first appearance. */
export type Groups = readonly Group[];

/** The argument `grupper`: recipients with the same text, case and spacing apart, are one group. Cells without group and weight are in none. */
export function groupsOf(value: unknown, weights: PreparedWeights): Groups {
  const groups = new Map<string, { readonly name: string; readonly members: number[] }>();
  namesIn(argumentRange(value), 'groups', weights).forEach((name, place) => {
    const folded = foldText(name);
    if (folded === '') return;
    remembered(groups, folded, () => ({ name, members: [] })).members.push(place);
  });
  return [...groups.values()];
}
