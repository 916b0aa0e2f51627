import { formatDecimal } from './formatDecimal';
import type { NumberLanguage } from './formatDecimal';
import type { Ore } from './ore';
import type { Ratio } from './ratio';
import { roundRatio } from './roundRatio';

/** An amount in øre as people read it: 123_450 is '1.234,50 kr.' ('DKK 1,234.50'), 115_000_000 is '1.150.000 kr.', whole kroner without decimals. */
export function formatKroner(ore: Ore, language: NumberLanguage): string {
  const isWhole = ore % 100 === 0;
  const kroner = isWhole
    ? { coefficient: BigInt(ore / 100), decimals: 0 }
    : { coefficient: BigInt(ore), decimals: 2 };
  const text = formatDecimal(kroner, language);
  return language === 'da' ? `${text} kr.` : `DKK ${text}`;
}

/** An exact ratio as a percentage for show, with two decimals (half up): 45851 / 646700 is '7,09 %' ('7.09%'). */
export function formatPercent({ numerator, denominator }: Ratio, language: NumberLanguage): string {
  const hundredths = roundRatio({ numerator: numerator * 10_000n, denominator }, 'half up');
  const text = formatDecimal({ coefficient: hundredths, decimals: 2 }, language);
  return language === 'da' ? `${text} %` : `${text}%`;
}
