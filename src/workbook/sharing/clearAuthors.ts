import { changeWorkbook } from '../preparing/changeWorkbook';
import { PERSON_FIELDS, type PersonField } from '../reading/journal';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import { writeJournaled } from '../recovery/writeJournaled';

type Person = readonly [field: PersonField, name: string];

/** Clears the author, manager and company, and gives how many of them there were. @throws WriteFailed, RestoreFailed */
export function clearAuthors(excel: typeof Excel): Promise<number> {
  return changeWorkbook(excel, readPeople, async (people, inventory) => {
    const fields = people.map(([field]) => field);
    if (people.length === 0) return 0;
    await writeJournaled(excel, inventory, fields, ({ workbook: { properties } }) => ({
      entries: people.map(([field, name]) => ({ kind: 'person', field, name })),
      write: () => {
        for (const field of fields) properties[field] = '';
        properties.load(fields.join(','));
        return () => {
          const left = fields.find((field) => properties[field] !== '');
          if (left !== undefined) throw new WrittenOtherwise(`The ${left} is still there.`);
        };
      },
    }));
    return people.length;
  });
}

async function readPeople(context: Excel.RequestContext): Promise<Person[]> {
  const { properties } = context.workbook;
  properties.load(PERSON_FIELDS.join(','));
  await context.sync();
  const people = PERSON_FIELDS.map((field): Person => [field, properties[field]]);
  return people.filter(([, name]) => name !== '');
}
