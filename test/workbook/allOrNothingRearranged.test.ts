import { testEveryFault } from './everyFault';
import { scenarios } from './scenarios';

// Those in which nothing new comes but lines go, change places, or stay: see `allOrNothing.test.ts`.
describe.each(scenarios.filter(({ isGrowing }) => !isGrowing))('$name', testEveryFault);
