import type { Session } from '../session';
import { asOneOf } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';

export const applicationObject = defineObject<Session>({
  className: 'Application',
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (session, mode) => {
        session.calculationMode = asOneOf(mode, ['Automatic', 'Manual']);
      },
    },
    // Guess: nothing is seen of the calculating itself.
    calculationState: {
      get: (session) => {
        session.settle();
        return session.isStale ? 'Pending' : 'Done';
      },
    },
  },
  methods: {
    calculate: (session) => {
      session.changed();
      session.calculate();
    },
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
