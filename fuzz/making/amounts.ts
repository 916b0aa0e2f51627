import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';

/** An amount in whole øre of any usual size, now and then of an unusual one. */
export function anyAmount(random: Random): bigint {
  const size = random.pick([
    () => 0,
    () => random.int(1, 99),
    () => random.int(1, 999) * 100_000,
    () => random.int(1, 999_999_999),
    () => random.int(1, 999_999) * 5_000,
    () => (random.chance(5) ? hugeAmount(random) : random.int(1, 2 ** 36)),
  ])();
  const ore = BigInt(size);
  return random.chance(15) ? -ore : ore;
}

/** Now and then above what a cell holds to the øre, which is an error. */
function hugeAmount(random: Random): number {
  return random.int(1, 2 ** random.int(40, 50) - 100) + random.int(0, 99);
}

/** Excel reads a number by its first 15 digits; only a text can say more. */
const LARGEST_NUMBER = 999_999_999_999_999n;

/** The amount as a person, a system or a copied PDF writes it in a cell; every form says exactly this amount. */
export function typedAmount(random: Random, ore: bigint): BookValue {
  if (ore === 0n) return random.pick<BookValue>([0, 0, 0, '-', '0', '0,00', '0 kr.', '–']);
  const size = ore < 0n ? -ore : ore;
  if (size <= LARGEST_NUMBER && random.chance(65)) return Number(ore) / 100;
  return signed(random, amountText(random, size), ore < 0n);
}

function amountText(random: Random, size: bigint): string {
  const unit = random.pick(['', '', ' kr.', ' kr', ' DKK', ' t.kr.', ' mio. kr.', ' mia.']);
  const places = 2 + ({ ' t.kr.': 3, ' mio. kr.': 6, ' mia.': 9 }[unit] ?? 0);
  const digits = String(size).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const decimals = digits.slice(-places).replace(/0+$/, '');
  const grouped = random.chance(50) ? inThrees(whole, random.pick(['.', ' ', '\u00a0', '\u202f'])) : whole;
  return `${grouped}${decimals === '' ? '' : `,${decimals}`}${unit}`;
}

function inThrees(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

function signed(random: Random, text: string, isNegative: boolean): string {
  if (!isNegative) return text;
  return random.pick([`-${text}`, `\u2212${text}`, `(${text})`]);
}
