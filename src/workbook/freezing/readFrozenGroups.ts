import type { NameFormula } from '../../freezing/findOurFormulas';
import type { FrozenRecord } from '../../freezing/frozenRecord';
import { locateGroup, type NameNow, type SheetNow } from '../../freezing/locateGroup';
import type { FrozenGroup } from '../../freezing/planThaw';
import { askAll } from '../reading/askAll';
import { askForPlace } from '../reading/readPlaces';
import { readAreas } from '../reading/readAreas';

/** Gathers the formulas that were frozen together, in their order, and finds where they are now and what stands there. */
export async function readFrozenGroups(
  context: Excel.RequestContext,
  records: readonly FrozenRecord[],
  sheets: readonly SheetNow[],
  names: readonly NameFormula[],
): Promise<FrozenGroup[]> {
  const groups = new Map<string, [FrozenRecord, ...FrozenRecord[]]>();
  for (const record of records) {
    // A row that someone has tampered with may name another's rectangle.
    const key = JSON.stringify([record.name, record.sheet, record.group]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const found = await readNamesNow(context, [...groups.values()], names);
  const located = [...groups.values()].map((group, index) => {
    const name = found[index] ?? 'gone';
    return { records: group, now: locateGroup(group[0], name, sheets), isNameGone: name === 'gone' };
  });
  const inPlace = located.flatMap((group) => {
    const {
      now,
      records: [{ group: area }],
    } = group;
    return typeof now === 'string' ? [] : [{ group, sheetId: now.id, area }];
  });
  const read = await readAreas(context, inPlace, ['values', 'formulas', 'numberFormat']);
  const cells = new Map(inPlace.map(({ group }, index) => [group, read[index]]));
  return located.map((group) => ({ ...group, cells: cells.get(group) ?? null }));
}

async function readNamesNow(
  context: Excel.RequestContext,
  groups: readonly (readonly [FrozenRecord, ...FrozenRecord[]])[],
  names: readonly NameFormula[],
): Promise<NameNow[]> {
  const known = new Set(names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  const asked = groups.map(([{ name }]) => name).filter((name) => known.has(name.toLowerCase()));
  const { names: items } = context.workbook;
  const places = await askAll(
    context,
    asked.map((name) => () => askForPlace(items.getItem(name).getRangeOrNullObject())),
  );
  const found = new Map(asked.map((name, index): [string, NameNow] => [name, places[index] ?? 'broken']));
  return groups.map(([{ name }]) => found.get(name) ?? 'gone');
}
