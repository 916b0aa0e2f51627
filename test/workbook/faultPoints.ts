import type { Host } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';

/**
 * The actions of a run, counted from 1, at which a fault is another than at the action before: the first of each request,
 * and each that meets a workbook that has changed. Most actions only find the range that a later one changes; whichever of
 * these fails, the same request ends over the same workbook. Excel's error says which it was, but that is asked only
 * where somebody has patience (`meansWait`), and a plain host's Excel has none.
 */
export async function faultPoints(host: Host, run: () => Promise<unknown>): Promise<readonly number[]> {
  const points: number[] = [];
  let last = '';
  host.failAt({
    when: ({ sinceSet, request }) => {
      const met = `${request} ${JSON.stringify(bookImage(host.book))}`;
      if (met !== last) points.push(sinceSet);
      last = met;
      return false;
    },
  });
  await run();
  host.failAt(null);
  return points;
}
