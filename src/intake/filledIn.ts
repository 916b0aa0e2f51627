import { CLUSTERS } from '../register/clusters';
import type { Municipality } from '../register/municipality';
import type { PartyLine } from './partyLines';
import { recipientId } from './recipientId';
import { inhabitantsOf, type SharedPopulation } from './populationOfShares';

const POPULATION = 'Folketal';

/**
 * The printed recipients with their populations, and the others that the printed shares are of a whole with. Where the
 * region's part is printed for a cluster, the other clusters' are put in too, under names like the printed one.
 */
export function filledIn(
  lines: readonly PartyLine[],
  { municipalities }: SharedPopulation,
  fillsIn: boolean,
): PartyLine[] {
  const ofCluster = lines.find(({ cluster, municipality }) => cluster !== '' && municipality === null);
  const clusters = ofCluster === undefined ? [] : clustersOf(municipalities);
  const printed = new Map(lines.map((line) => [recipientId(line.name), line]));
  const sector = lines.find(({ municipality }) => municipality !== null)?.sector ?? '';
  const sorted = clusters.length === 0 ? municipalities : clusters.flatMap(({ members }) => members);
  const isWithWord = lines.some(({ name, municipality }) => municipality !== null && /kommune$/iu.test(name));
  const filled = sorted.flatMap((municipality): PartyLine[] => {
    const line = printed.get(municipality.code);
    if (line === undefined && !fillsIn) return [];
    const name = isWithWord ? `${municipality.name} Kommune` : municipality.name;
    const made = { name, municipality, sector, cluster: '', numbers: new Map<string, number>(), share: null };
    const cluster = clusters.find(({ members }) => members.includes(municipality))?.name ?? '';
    return [{ ...withPopulation(line ?? made, municipality.population), cluster }];
  });
  const clusterLines = clusters.flatMap(({ name, members }): PartyLine[] => {
    const line = lines.find((one) => one.municipality === null && one.cluster === name);
    if (ofCluster === undefined || (line === undefined && !fillsIn)) return [];
    const made = {
      ...ofCluster,
      name: ofCluster.name.slice(0, -ofCluster.cluster.length) + name,
      cluster: name,
      share: null,
    };
    return [withPopulation(line ?? made, inhabitantsOf(members))];
  });
  const placed = new Set([...filled, ...clusterLines].map(({ name }) => recipientId(name)));
  const others = lines.filter(({ name }) => !placed.has(recipientId(name)));
  return [...filled, ...clusterLines, ...others];
}

interface KnownCluster {
  readonly name: string;
  readonly members: readonly Municipality[];
}

/** The known clusters that the municipalities are all of. */
function clustersOf(municipalities: readonly Municipality[]): KnownCluster[] {
  const known = CLUSTERS.map(({ name, codes }) => ({
    name,
    members: codes.flatMap((code) => municipalities.find((one) => one.code === code) ?? []),
  })).filter(({ members }) => members.length > 0);
  const members = known.reduce((count, one) => count + one.members.length, 0);
  return members === municipalities.length ? known : [];
}

function withPopulation(line: PartyLine, population: number): PartyLine {
  return { ...line, numbers: new Map([...line.numbers, [POPULATION, population]]) };
}
