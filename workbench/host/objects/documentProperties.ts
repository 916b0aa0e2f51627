import type { BookProperties } from '../../book/book';
import type { Session } from '../session';
import { asText } from '../wire/arguments';
import { defineObject, type Scalar } from '../wire/hostObject';

export const documentPropertiesObject = defineObject<Session>({
  className: 'DocumentProperties',
  scalars: {
    author: writable('author'),
    company: writable('company'),
    lastAuthor: { get: ({ book }) => book.properties.lastAuthor },
    manager: writable('manager'),
  },
});

function writable(name: keyof BookProperties): Scalar<Session> {
  return {
    get: ({ book }) => book.properties[name],
    set: ({ book }, value) => {
      book.properties[name] = asText(value);
    },
  };
}
