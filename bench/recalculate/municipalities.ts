import { populations2020 } from '../apportion/populations2020';

export interface Municipality {
  readonly name: string;
  readonly region: string;
  /** On 1 January 2020 (Statistics Denmark). */
  readonly population: number;
}

/** By municipality code, as the populations are; a run of municipalities of one region on each line. */
const RUNS: readonly (readonly [region: string, names: string])[] = [
  [
    'Hovedstaden',
    'København Frederiksberg Ballerup Brøndby Dragør Gentofte Gladsaxe Glostrup Herlev Albertslund Hvidovre Høje-Taastrup Lyngby-Taarbæk Rødovre Ishøj Tårnby Vallensbæk Furesø Allerød Fredensborg Helsingør Hillerød Hørsholm Rudersdal Egedal Frederikssund',
  ],
  ['Sjælland', 'Greve Køge'],
  ['Hovedstaden', 'Halsnæs'],
  ['Sjælland', 'Roskilde Solrød'],
  ['Hovedstaden', 'Gribskov'],
  [
    'Sjælland',
    'Odsherred Holbæk Faxe Kalundborg Ringsted Slagelse Stevns Sorø Lejre Lolland Næstved Guldborgsund Vordingborg',
  ],
  ['Hovedstaden', 'Bornholm'],
  [
    'Syddanmark',
    'Middelfart Assens Faaborg-Midtfyn Kerteminde Nyborg Odense Svendborg Nordfyns Langeland Ærø Haderslev Billund Sønderborg Tønder Esbjerg Fanø Varde Vejen Aabenraa Fredericia',
  ],
  ['Midtjylland', 'Horsens'],
  ['Syddanmark', 'Kolding Vejle'],
  [
    'Midtjylland',
    'Herning Holstebro Lemvig Struer Syddjurs Norddjurs Favrskov Odder Randers Silkeborg Samsø Skanderborg Aarhus Ikast-Brande Ringkøbing-Skjern Hedensted',
  ],
  ['Nordjylland', 'Morsø'],
  ['Midtjylland', 'Skive'],
  ['Nordjylland', 'Thisted'],
  ['Midtjylland', 'Viborg'],
  [
    'Nordjylland',
    'Brønderslev Frederikshavn Vesthimmerlands Læsø Rebild Mariagerfjord Jammerbugt Aalborg Hjørring',
  ],
];

/** Denmark's 98 municipalities. */
export const municipalities: readonly Municipality[] = RUNS.flatMap(([region, names]) =>
  names.split(' ').map((name) => ({ name: `${name} Kommune`, region })),
).map((municipality, index) => ({ ...municipality, population: populations2020[index] ?? 0 }));
