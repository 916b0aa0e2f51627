import type { Figure, PrintedNumber } from './figures/figure';
import { zerosOf, type Unit } from './figures/unit';
import { isMoney, type ColumnRole, type ReadValue } from './reading';

/**
 * What a printed figure is worth: amounts and prices in kroner (`1,15` in mio. kr. is 1150000), percentages as
 * fractions (`7,09%` is 0.0709), everything else as printed; null where no number is printed.
 */
export function valueOf(figure: Figure, role: ColumnRole, unit: Unit, saysPercent: boolean): ReadValue {
  if (figure.kind === 'nothing' || figure.kind === 'text') return null;
  const zeros = isMoney(role) ? zerosOf(unit) : 0;
  const own = figure.unit === null ? zeros : zerosOf(figure.unit);
  const by = figure.isPercent || saysPercent ? -2 : own;
  if (figure.kind === 'number') return shifted(figure.number, by);
  return [shifted(figure.ends[0], by), shifted(figure.ends[1], by)];
}

/**
 * The nearest double to a printed number times a power of ten, rounded once: 1533 with 3 decimals times 10^6 is 1533000.
 * Its digits and the power are whole numbers that a double holds exactly, as long as the power has no more than 22 zeros.
 */
export function shifted({ scaled, decimals }: PrintedNumber, zeros: number): number {
  const power = zeros - decimals;
  return power < 0 ? scaled / 10 ** -power : scaled * 10 ** power;
}
