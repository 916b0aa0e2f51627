import { exactFromNumber, exactFromWritten } from './exactFromNumber';
import { type ExactNumber, isZero, sumExact, timesTenTo } from './exactNumber';
import { readNumber, type WritingDoubt } from './readNumber';

/**
 * What a number can mean besides what it is read as, seen among its neighbours. `three decimals`: a cell holds 45,851
 * among whole numbers above 1.000. `no percent sign`, `no unit`: it stands without one among numbers that have one.
 */
export type NumberDoubt = WritingDoubt | 'three decimals' | 'no percent sign' | 'no unit';

/** A cell with a weight; `isPercent`: its number format shows 0.35 as 35 %. */
export interface NumberCell {
  readonly value: string | number | boolean;
  readonly isPercent: boolean;
  /** How many zeros its number format says that it is written without: 6 under `0.0" mio. kr."`; missing where it says nothing. */
  readonly zeros?: number;
}

/** One of the numbers; null where the cell is empty or holds none. */
export interface NumberRead {
  readonly number: ExactNumber | null;
  readonly doubt: NumberDoubt | null;
  /** A unit has been read into it, its own or its heading's. */
  readonly hasUnit: boolean;
}

interface Draft {
  readonly number: ExactNumber | null;
  readonly isText: boolean;
  readonly isPercent: boolean;
  /** It says its unit itself; `isScaled`: and that is not kr. */
  readonly hasUnit: boolean;
  readonly isScaled: boolean;
  /** Decimals as written: `1,50` has two. */
  readonly decimals: number;
  readonly doubt: WritingDoubt | null;
}

const NONE: Draft = {
  number: null,
  isText: false,
  isPercent: false,
  hasUnit: false,
  isScaled: false,
  decimals: 0,
  doubt: null,
};

/**
 * Reads numbers that belong together, a column of drivers or the weights of a key, each by what its neighbours say.
 * '45,851' beside '9.500' may be an English 45.851 and is doubtful; beside '12,5' it is 45 and a fraction. 0.35 shown
 * as 35 % and the text '65 %' are 35 and 65.
 * @param zeros how many zeros their heading says they are written without: 3 under `Folketal (1.000)`; null where it says nothing.
 */
export function readNumbers(cells: readonly NumberCell[], zeros: number | null = null): NumberRead[] {
  const drafts = cells.map(readCell);
  // What is settled by its neighbours is no doubt: other decimals, or a sum of 1 or 100.
  const isSettled = drafts.some(showsDecimals) || addUpToWhole(drafts);
  const haveLostThousands = !isSettled && lostThousands(drafts);
  const arePercent = !addUpToWhole(drafts) && drafts.some(({ isPercent }) => isPercent);
  const areScaled = drafts.some(({ isScaled }) => isScaled);
  return drafts.map((draft) => {
    const { number, hasUnit, isPercent } = draft;
    const ofHeading = hasUnit || isPercent ? null : zeros;
    const doubt = doubtOf(draft, {
      isSettled,
      haveLostThousands,
      arePercent,
      areScaled: areScaled && ofHeading === null,
    });
    return {
      number: number === null ? null : timesTenTo(ofHeading ?? 0, number),
      doubt,
      hasUnit: hasUnit || ofHeading !== null,
    };
  });
}

/** What the numbers say together. */
interface Neighbours {
  readonly isSettled: boolean;
  readonly haveLostThousands: boolean;
  readonly arePercent: boolean;
  readonly areScaled: boolean;
}

function doubtOf(draft: Draft, all: Neighbours): NumberDoubt | null {
  const { number, isText, isPercent, hasUnit, isScaled, doubt } = draft;
  if (number === null || doubt === 'trailing dash') return doubt;
  if (doubt !== null && !isScaled && !all.isSettled) return doubt;
  if (all.haveLostThousands && !isText && number.decimals > 0) return 'three decimals';
  if (isZero(number)) return null;
  if (all.areScaled && !hasUnit) return 'no unit';
  return all.arePercent && !isPercent ? 'no percent sign' : null;
}

function readCell({ value, isPercent, zeros }: NumberCell): Draft {
  if (typeof value === 'boolean') return NONE;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return NONE;
    const exact = exactFromNumber(value);
    const number = timesTenTo(isPercent ? 2 : (zeros ?? 0), exact);
    const unit = { hasUnit: zeros !== undefined, isScaled: (zeros ?? 0) !== 0 };
    return { ...NONE, ...unit, number, isPercent, decimals: exact.decimals };
  }
  const written = readNumber(value);
  if (written === null) return NONE;
  const isDash = written.doubt === 'trailing dash';
  return {
    number: isDash ? null : exactFromWritten(written),
    isText: true,
    isPercent: written.isPercent,
    hasUnit: written.unit !== null,
    isScaled: (written.unit ?? 'kr') !== 'kr',
    decimals: written.decimals,
    doubt: written.doubt,
  };
}

/** Whether decimals are written that can be no thousands: `12,5`, `0,250`, `1.234,567`; not `1.234,00`, which is whole. */
function showsDecimals({ number, isText, decimals, doubt }: Draft): boolean {
  return isText && decimals > 0 && doubt === null && number !== null && !isWhole(number);
}

function isWhole({ coefficient, decimals }: ExactNumber): boolean {
  return coefficient % 10n ** BigInt(decimals) === 0n;
}

function addUpToWhole(drafts: readonly Draft[]): boolean {
  const { coefficient, decimals } = sumExact(drafts.flatMap(({ number }) => number ?? []));
  const one = 10n ** BigInt(decimals);
  return coefficient === one || coefficient === 100n * one;
}

/** Whether numbers with decimals stand among whole ones of which one is 1.000 or more, all below 1.000 and one with three decimals: 45,851 beside 96921. */
function lostThousands(drafts: readonly Draft[]): boolean {
  const numbers = drafts.filter(({ isText, isPercent }) => !isText && !isPercent);
  const values = numbers.flatMap(({ number }) => (number === null ? [] : [number]));
  const fractions = values.filter(({ decimals }) => decimals > 0);
  return (
    values.some(({ coefficient, decimals }) => decimals === 0 && coefficient >= 1000n) &&
    fractions.some(({ decimals }) => decimals === 3) &&
    fractions.every(
      ({ coefficient, decimals }) =>
        decimals <= 3 && coefficient >= 10n ** BigInt(decimals) && coefficient < 10n ** BigInt(3 + decimals),
    )
  );
}
