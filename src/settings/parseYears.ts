import { budgetYearOf } from '../tables/headings/budgetYears';
import type { ShownYears } from './settings';

const SPAN = /^(\d{4})\s*(?:[-–—]|til|to)\s*(\d{4})$/i;
const BETWEEN = /\s*[,;]\s*|\s+(?:og|and|\+)\s+/i;

/** The years of `År`: `2021-2023`, `2021 til 2023`, `2021`, `2021, 2023 og 2025-2027`; null for another text, or a span that ends before it begins. */
export function parseYears(text: string): readonly ShownYears[] | null {
  const spans: ShownYears[] = [];
  for (const part of text.trim().split(BETWEEN)) {
    const [, first = part, last = first] = SPAN.exec(part) ?? [];
    const [from, to] = [budgetYearOf(first), budgetYearOf(last)];
    if (from === null || to === null || from > to) return null;
    spans.push({ from, to });
  }
  return spans;
}
