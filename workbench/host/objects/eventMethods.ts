import type { Session } from '../session';

type Methods<T> = Record<string, (target: T) => null>;

/**
 * The methods by which the client asks for events. The host only notes which; it fires an event when a test
 * says so (`Host.fireEvent`).
 */
export function eventMethods<T>(
  sessionOf: (target: T) => Session,
  className: string,
  events: readonly string[],
): Methods<T> {
  const methods: Methods<T> = {};
  for (const event of events) {
    methods[`_Register${event}Event`] = (target) => {
      sessionOf(target).registeredEvents.add(`${className}.${event}`);
      return null;
    };
    methods[`_Unregister${event}Event`] = (target) => {
      sessionOf(target).registeredEvents.delete(`${className}.${event}`);
      return null;
    };
  }
  return methods;
}
