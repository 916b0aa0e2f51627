import type { Ore } from '../../money/ore';

/** Writes amounts in øre as the user's locale has them. */
export interface AmountFormatter {
  /** 123_450 is `1.234,50`, 115_000_000 is `1.150.000`: whole kroner without øre. */
  readonly amount: (ore: Ore) => string;
  /** With its sign: `+500`, `-500`. */
  readonly change: (ore: Ore) => string;
  /** With the currency: `500 kr.`. */
  readonly kroner: (ore: Ore) => string;
}

export function amountFormatter(locale: string): AmountFormatter {
  const isDanish = locale.toLowerCase().startsWith('da');
  const format = (signDisplay: 'auto' | 'exceptZero'): ((ore: Ore) => string) => {
    const [whole, withOre] = [0, 2].map(
      (digits) =>
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay,
        }),
    );
    // Adding 0 makes no amount of -0.
    return (ore) => (ore % 100 === 0 ? whole : withOre)?.format(ore / 100 + 0) ?? '';
  };
  const amount = format('auto');
  return {
    amount,
    change: format('exceptZero'),
    kroner: (ore) => (isDanish ? `${amount(ore)} kr.` : `DKK ${amount(ore)}`),
  };
}
