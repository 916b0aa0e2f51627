import { MUNICIPALITIES } from '../register/municipalities';
import type { Municipality } from '../register/municipality';
import type { Incoming } from './partyChange';

/** Which municipalities: all, those of a region, or those of a landsdel. */
export type MunicipalityPlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'landsdel'; readonly name: string };

/** Christiansø has a code and no council. */
const NO_MUNICIPALITY = '411';

/** The municipalities of a place, in the order of their codes: 98 of the whole country, 19 of Midtjylland. */
export function municipalitiesIn(place: MunicipalityPlace): Municipality[] {
  return MUNICIPALITIES.filter(
    ({ code, region, landsdel }) =>
      code !== NO_MUNICIPALITY &&
      (place.kind === 'all' || place.name === (place.kind === 'region' ? region : landsdel)),
  );
}

/** The regions, and the landsdele of each, in the order of the register. */
export function municipalityPlaces(): { readonly region: string; readonly landsdele: readonly string[] }[] {
  const all = municipalitiesIn({ kind: 'all' });
  return [...new Set(all.map(({ region }) => region))].map((region) => ({
    region,
    landsdele: [...new Set(all.flatMap((one) => (one.region === region ? [one.landsdel] : [])))],
  }));
}

/** Municipalities as `Parter` takes them, with their population of 1 January 2020. */
export function incomingMunicipalities(place: MunicipalityPlace): Incoming[] {
  return municipalitiesIn(place).map(({ name, code, region, landsdel, population }) => ({
    name,
    values: new Map<string, string | number>([
      ['Kommunekode', `0${code}`],
      ['Region', region],
      ['Landsdel', landsdel],
      ['Folketal', population],
    ]),
  }));
}
