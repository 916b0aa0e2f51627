/** A criterion that empty cells meet, as the last argument of a count or compared within a sum of products. */
const MEETS_BLANK = /\bCOUNTIFS?\(.*,\s*"(?:=?"|<>)|\bSUMPRODUCT\(.*(?:=\s*""|<>|ISBLANK)/is;

/** Whether a formula counts empty cells, so that it matters how many of them are below the last one in use. */
export function countsBlanks(formula: string): boolean {
  return /\bCOUNTBLANK\(/i.test(formula) || MEETS_BLANK.test(formula);
}
