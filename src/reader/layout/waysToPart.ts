import { continues } from './continues';
import { splitHeadings, YEARS_JOINED } from './splitHeadings';

/** Whether the first row's label stands among these lines: it must where its own line has none, it may where that goes on from one. */
export type FirstLabel = 'must' | 'may' | 'no';

const MOST_LABEL_LINES = 4;
/** No headings take more lines than this: what stands farther over the first row is title, however long a page's text is. */
const MOST_HEADING_LINES = 40;

/** Lines parted into title, headings taken apart, and the first row's label. */
export interface Way {
  readonly title: readonly string[];
  readonly pieces: readonly string[];
  readonly label: readonly string[];
}

/** Every way to part the lines into title, headings and label, those with fewest lines of title first. */
export function waysToPart(printed: readonly string[], label: FirstLabel): Way[] {
  const count = printed.length;
  const most = Math.min(MOST_LABEL_LINES, count - 1);
  const more = Array.from({ length: most }, (_, index) => index + 1);
  // Where the first row needs no more label, what stands over it may be a section, which begins large.
  const sections = more.filter((after) => !continues(printed[count - after] ?? ''));
  const labelLines = { must: [...more, 0], may: [0, ...more], no: [0, ...sections] }[label];
  const titles = [...printed.keys()].slice(-MOST_HEADING_LINES);
  return titles.flatMap((titleLines) =>
    labelLines.flatMap((after) =>
      titleLines + after >= count
        ? []
        : YEARS_JOINED.map((yearsJoined) => ({
            title: printed.slice(0, titleLines),
            pieces: splitHeadings(printed.slice(titleLines, count - after), yearsJoined),
            label: printed.slice(count - after),
          })),
    ),
  );
}
