import { startCalculationServer } from './calculationServer';
import type { CalculationRequest } from './messages';

/** Runs in a thread of its own, so that the pane and Excel go on while it calculates. */
const answer = startCalculationServer((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<CalculationRequest>) => answer(data));
