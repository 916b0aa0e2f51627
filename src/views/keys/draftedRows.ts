import type { KeyRow } from '../../keys/keyLayout';
import { parseRemainder } from '../../keys/parseRounding';
import { PART } from '../../parties/partyLayout';
import { type DraftWeight, groupsUnder, type KeyDraft, type SingleWeight } from './keyDraft';
import type { KeyOptions } from './keyOptions';
import { percentLeft, percentText } from './typedPercent';

/** The rows of `Nøgler` that a draft makes: a row for each level and one for the recipients. */
export function draftedRows(draft: KeyDraft, options: KeyOptions): KeyRow[] {
  const { name, levels, last, unit, method, remainder } = draft;
  const steps = [...levels, { heading: PART, weight: last }];
  const isForAll = parseRemainder(remainder).kind !== 'to';
  return steps.map(({ heading, weight }, index) => {
    const isLast = index === steps.length - 1;
    const text = weightText(weight, groupsUnder(heading, options));
    return {
      key: name.trim(),
      number: index + 1,
      level: heading,
      weight: isLast ? withBase(text, draft.base) : text,
      least: isLast ? draft.least.trim() : '',
      most: isLast ? draft.most.trim() : '',
      // It holds for the later steps too.
      only: index === 0 ? draft.only.map(conditionText).join('; ') : '',
      from: draft.from.trim(),
      until: draft.until.trim(),
      unit,
      method,
      remainder: isLast || isForAll ? remainder : '',
    };
  });
}

function conditionText({ heading, value, excludes }: KeyDraft['only'][number]): string {
  return `${heading}${excludes ? '<>' : '='}${value}`;
}

/** `10.000 kr. til hver, resten efter Folketal`. */
function withBase(shares: string, base: string): string {
  const first = base.replace(/kr\.?/i, '').trim();
  if (first === '') return shares;
  return `${first} kr. til hver, resten ${shares === EQUALLY ? '' : 'efter '}${shares}`;
}

const EQUALLY = 'ligeligt';

/** Names are surer than an order; only a name that the grammar cannot hold makes it an order. */
function weightText(weight: DraftWeight, groups: readonly string[]): string {
  switch (weight.kind) {
    case 'driver':
    case 'equal':
      return singleText(weight);
    case 'mixed': {
      const { first, percent, second } = weight;
      return `${percentText(percent)} % ${singleText(first)} + ${percentLeft(percent) ?? '0'} % ${singleText(second)}`;
    }
    case 'percent': {
      const percentOf = (group: string): string => percentText(weight.percents[group] ?? '');
      if (groups.some((group) => group.includes(';'))) return groups.map(percentOf).join('/');
      return groups.map((group) => `${group}=${percentOf(group)}`).join('; ');
    }
  }
}

function singleText(weight: SingleWeight): string {
  return weight.kind === 'driver' ? weight.driver : EQUALLY;
}
