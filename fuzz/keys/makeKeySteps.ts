import type { Random } from '../random';
import { type Cells, kroner } from './cells';
import type { MeantKey, MeantParty, MeantStep, PlainWeight } from './keyedWorkbook';

/** A key with its rows of `Nøgler`; now and then another from 2022 on. */
export function keyOf(
  random: Random,
  name: string,
  parties: readonly MeantParty[],
  unit: bigint,
): { key: MeantKey; typed: Cells[] } {
  const isSplit = random.chance(25);
  // A year must have every step that another has.
  const isTwo = random.chance(25);
  const [before, after] = [stepsOf(random, parties, unit, isTwo), stepsOf(random, parties, unit, isTwo)];
  const typedSteps = (steps: readonly TypedStep[], from: Cells): Cells[] =>
    steps.map(({ cells }, index) => [name, index + 1, ...cells.slice(0, 5), ...from, ...cells.slice(5)]);
  const typed = isSplit
    ? [...typedSteps(before, ['', 2021]), ...typedSteps(after, [2022, ''])]
    : typedSteps(before, ['', '']);
  const isDated = (steps: readonly TypedStep[]): boolean =>
    steps.some(
      ({ meant }) =>
        meant.only === 'takes part' ||
        meant.weights.some(([, weight]) => weight.kind === 'driver' && weight.offset !== null),
    );
  return {
    key: {
      name,
      stepsIn: (year) => (isSplit && (year ?? 0) > 2021 ? after : before).map(({ meant }) => meant),
      isTimeless: !isSplit && !isDated(before),
    },
    typed,
  };
}

interface TypedStep {
  readonly meant: MeantStep;
  /** `Niveau`, `Vægt`, `Mindst`, `Højst`, `Kun`; `Afrunding`, `Metode`, `Rest`. */
  readonly cells: Cells;
}

function stepsOf(random: Random, parties: readonly MeantParty[], unit: bigint, isTwo: boolean): TypedStep[] {
  const last = stepOf(random, 'Part', parties, unit, true);
  return isTwo ? [stepOf(random, 'Klynge', parties, unit, false), last] : [last];
}

function stepOf(
  random: Random,
  level: 'Part' | 'Klynge',
  parties: readonly MeantParty[],
  given: bigint,
  isLast: boolean,
): TypedStep {
  const weights = random.chance(35) ? mixture(random) : ([[100n, plainWeight(random)]] as const);
  const shares =
    weights.length === 1
      ? weightText(weights[0][1])
      : weights.map(([part, weight]) => `${part} % ${weightText(weight)}`).join(' + ');
  const base = isLast && random.chance(20) ? BigInt(random.int(1, random.pick([9, 200, 40_000]))) * 100n : 0n;
  const least =
    isLast && random.chance(20) ? BigInt(random.int(1, random.pick([9, 900, 300_000]))) * 100n : null;
  const most =
    isLast && random.chance(25)
      ? random.pick<bigint | 'Loft'>(['Loft', BigInt(random.int(20_000, 9_000_000)) * 100n])
      : null;
  const only = random.chance(25) ? random.pick(['takes part', 'not Midt'] as const) : 'none';
  const own = random.chance(30) ? random.pick([1n, 100n, 50_000n]) : null;
  const method = random.pick(['half up', 'half even'] as const);
  const isPlain = base === 0n && least === null && most === null;
  const rest =
    isLast && isPlain && random.chance(15)
      ? 'alone'
      : level === 'Part' && isPlain && only === 'none' && random.chance(10)
        ? 0
        : 'largest';
  const text = base === 0n ? shares : `${kroner(base)} kr. til hver, resten efter ${shares}`;
  return {
    meant: { level, weights, split: null, base, least, most, only, unit: own ?? given, method, rest },
    cells: [
      level,
      text,
      least === null ? '' : kroner(least),
      most === null ? '' : most === 'Loft' ? 'Loft' : kroner(most),
      only === 'none' ? '' : only === 'takes part' ? 'Deltager {år}=ja' : 'Klynge<>Midt',
      own === null ? '' : kroner(own),
      method === 'half up' ? 'halv op' : 'halv lige',
      rest === 'largest' ? '' : rest === 'alone' ? 'hver for sig' : (parties[rest]?.name ?? ''),
    ],
  };
}

function mixture(random: Random): readonly [readonly [bigint, PlainWeight], readonly [bigint, PlainWeight]] {
  const part = BigInt(random.int(1, 99));
  return [
    [part, plainWeight(random)],
    [100n - part, plainWeight(random)],
  ];
}

function plainWeight(random: Random): PlainWeight {
  return random.pick<PlainWeight>([
    { kind: 'equal' },
    { kind: 'driver', heading: 'Folketal', offset: null },
    { kind: 'driver', heading: 'Børn', offset: -1 },
    { kind: 'driver', heading: 'Børn', offset: 0 },
  ]);
}

function weightText(weight: PlainWeight): string {
  if (weight.kind === 'equal') return 'ligeligt';
  return weight.offset === null
    ? weight.heading
    : `${weight.heading} {år${weight.offset === 0 ? '' : weight.offset}}`;
}

/** `35/65` by the sectors, then by `Folketal`, as an unlisted split goes. */
export function splitKey(unit: bigint): MeantKey {
  const plain = {
    base: 0n,
    least: null,
    most: null,
    only: 'none',
    method: 'half up',
    rest: 'largest',
  } as const;
  const folks = [[100n, { kind: 'driver', heading: 'Folketal', offset: null }]] as const;
  const steps: readonly MeantStep[] = [
    { ...plain, level: 'Sektor', weights: [], split: [35n, 65n], unit: 1n },
    { ...plain, level: 'Part', weights: folks, split: null, unit },
  ];
  return { name: '35/65', stepsIn: () => steps, isTimeless: true };
}
