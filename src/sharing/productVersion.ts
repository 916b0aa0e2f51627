/** Which Kommuneandel this is, as `package.json` says (a test holds them together). */
export const PRODUCT_VERSION = '0.1.0';
