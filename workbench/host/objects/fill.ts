import type { CellRange } from '../cellRange';
import { asColor, changeLook, look } from '../cells/looks';
import { defineObject } from '../wire/hostObject';

export const fillObject = defineObject<readonly CellRange[]>({
  className: 'RangeFill',
  scalars: {
    // Guess: no fill reads as white, several as null.
    color: look('fill', asColor, '#FFFFFF'),
  },
  methods: {
    clear: (ranges) => {
      changeLook(ranges, { fill: null });
    },
  },
});
