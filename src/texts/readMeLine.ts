/** What a line of the sheet `Læs mig` is headed by, and what it says. */
export type ReadMeLine = readonly [string, string];
