/** Which Kommuneandel this is, `1.2.3`: what `package.json` says (a test holds them together). */
export const PRODUCT_VERSION = '1.0.0';
