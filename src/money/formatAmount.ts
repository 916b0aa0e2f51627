import { formatDecimal, type NumberLanguage } from './formatDecimal';
import type { Ore } from './ore';
import type { Ratio } from './ratio';
import { decimalOf } from './roundRatio';

/** An amount in øre without its currency: 123_450 is '1.234,50' ('1,234.50'), 115_000_000 is '1.150.000', whole kroner without decimals. */
export function formatAmount(ore: Ore, language: NumberLanguage): string {
  const isWhole = ore % 100 === 0;
  const kroner = isWhole
    ? { coefficient: BigInt(ore / 100), decimals: 0 }
    : { coefficient: BigInt(ore), decimals: 2 };
  return formatDecimal(kroner, language);
}

/** A change in øre with its sign: 50_000 is '+500', -5 is '-0,05' ('-0.05'), and 0 is '0'. */
export function formatChange(ore: Ore, language: NumberLanguage): string {
  return `${ore > 0 ? '+' : ''}${formatAmount(ore, language)}`;
}

/** An amount in øre with its currency: 123_450 is '1.234,50 kr.' ('DKK 1,234.50'). */
export function formatKroner(ore: Ore, language: NumberLanguage): string {
  const text = formatAmount(ore, language);
  return language === 'da' ? `${text} kr.` : `DKK ${text}`;
}

/** An exact ratio as a percentage for show, with two decimals (half up): 45851 / 646700 is '7,09 %' ('7.09%'). */
export function formatPercent({ numerator, denominator }: Ratio, language: NumberLanguage): string {
  const text = formatDecimal(decimalOf({ numerator: numerator * 100n, denominator }, 2), language);
  return language === 'da' ? `${text} %` : `${text}%`;
}
