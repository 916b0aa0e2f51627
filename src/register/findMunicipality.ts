import { foldText } from '../tables/foldText';
import { MUNICIPALITIES } from './municipalities';
import type { Municipality } from './municipality';

/** Names that are in use beside the register's own: older spellings, and what people write for short. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ålborg: 'Aalborg',
  århus: 'Aarhus',
  åbenrå: 'Aabenraa',
  'fåborg midtfyn': 'Faaborg-Midtfyn',
  fmk: 'Faaborg-Midtfyn',
  'høje tåstrup': 'Høje-Taastrup',
  'lyngby tårbæk': 'Lyngby-Taarbæk',
  lyngby: 'Lyngby-Taarbæk',
  kbh: 'København',
  københavns: 'København',
  frb: 'Frederiksberg',
  nordfyn: 'Nordfyns',
  ribs: 'Ringkøbing-Skjern',
  rksk: 'Ringkøbing-Skjern',
  vesthimmerland: 'Vesthimmerlands',
  'brønderslev dronninglund': 'Brønderslev',
  bornholms: 'Bornholm',
  'bornholms regionskommune': 'Bornholm',
};

/** Names and codes as they are compared: hyphens, spaces, case and what stands around the name make no difference. */
function folded(text: string): string {
  return foldText(text)
    .replace(/[-‐-―/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const BY_NAME = new Map<string, Municipality>([
  ...MUNICIPALITIES.map((one) => [folded(one.name), one] as const),
  ...Object.entries(OTHER_NAMES).flatMap(([other, name]) => {
    const one = MUNICIPALITIES.find((municipality) => municipality.name === name);
    return one === undefined ? [] : [[folded(other), one] as const];
  }),
]);
const BY_CODE = new Map(MUNICIPALITIES.map((one) => [one.code, one]));

/**
 * The municipality that a name or a code means: `Viborg`, `viborg kommune`, `Kommunen Viborg`, `791`, `0791` and
 * `791 Viborg` are all Viborg. Null for anything else; nothing is guessed from a name that is only like one.
 */
export function findMunicipality(text: string): Municipality | null {
  const name = folded(text)
    .replace(/^0?(\d{3}) (?=\p{L})/u, '')
    .replace(/^kommunen? /, '')
    .replace(/ kommunes?$/, '')
    .trim();
  const byCode = /^0?(\d{3})$/.exec(name)?.[1];
  if (byCode !== undefined) return BY_CODE.get(byCode) ?? null;
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/s$/, '')) ?? null;
}
