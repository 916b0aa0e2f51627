/** Filled in when the pane is built. */
declare const KOMMUNEANDEL_VERSION: string;

/** The version of what is running, `1.2.3`; `''` where nothing was built, as in tests. */
export const version = typeof KOMMUNEANDEL_VERSION === 'undefined' ? '' : KOMMUNEANDEL_VERSION;
