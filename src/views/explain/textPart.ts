import type { ExplanationLink, ExplanationPart } from './explanation';

/** A sentence of an explanation, and where it leads. */
export function textPart(text: string, link: ExplanationLink | null = null): ExplanationPart {
  return { kind: 'text', text, link };
}
