/** Which Kommuneandel this is, `1.2.3`: what `package.json` says (a test holds them together). */
export const PRODUCT_VERSION = '0.1.0';
