import { ExcelError } from '../../book/excelError';
import type { Session } from '../session';
import { defineObject } from '../wire/hostObject';

interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

export const settingsObject = defineObject<Session>({
  className: 'SettingCollection',
  items: (session) => [...session.book.settings.keys()].map((key) => settingObject({ session, key })),
  item: (session, given) => {
    const key = given.text(0);
    if (!session.book.settings.has(key)) throw new ExcelError('ItemNotFound');
    return settingObject({ session, key });
  },
  methods: {
    add: (session, given) => {
      const key = given.text(0);
      session.book.settings.set(key, given.at(1));
      return settingObject({ session, key });
    },
    getCount: ({ book }) => book.settings.size,
    getItemOrNullObject: (session, given) => {
      const key = given.text(0);
      return session.book.settings.has(key) ? settingObject({ session, key }) : null;
    },
  },
});

const settingObject = defineObject<SettingTarget>({
  className: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ session, key }) => session.book.settings.get(key),
      set: ({ session, key }, value) => {
        session.book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ session, key }) => {
      session.book.settings.delete(key);
    },
  },
});
