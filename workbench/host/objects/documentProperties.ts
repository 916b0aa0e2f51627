import type { Session } from '../session';
import { defineObject } from '../wire/hostObject';

export const documentPropertiesObject = defineObject<Session>({
  className: 'DocumentProperties',
  scalars: { author: { get: ({ settings }) => settings.author } },
});
