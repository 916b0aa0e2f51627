import { findMunicipality } from '../register/findMunicipality';
import { foldText } from '../tables/foldText';

/**
 * By what a recipient is known in other tables: a municipality by its code, however its name is written; others by name, with or without
 * the word Region. */
export function recipientId(name: string): string {
  return findMunicipality(name)?.code ?? foldText(name).replace(/^region /, '');
}
