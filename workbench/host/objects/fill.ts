import type { CellRange } from '../cellRange';
import { asColor, changeLook, commonLook } from '../cells/looks';
import { defineObject } from '../wire/hostObject';

export const fillObject = defineObject<readonly CellRange[]>({
  className: 'RangeFill',
  scalars: {
    color: {
      // Guess: no fill reads as white, several as null.
      get: (ranges) => commonLook(ranges, (style) => style.fill ?? '#FFFFFF'),
      set: (ranges, value) => {
        changeLook(ranges, { fill: asColor(value) });
      },
    },
  },
  methods: {
    clear: (ranges) => {
      changeLook(ranges, { fill: null });
    },
  },
});
