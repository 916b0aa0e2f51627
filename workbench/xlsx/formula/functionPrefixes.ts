import { customFunctionPrefix, withoutCustomFunctionPrefix } from './customFunctionPrefix';
import { parameterNames } from './parameterNames';

/**
 * Functions newer than the file format, which it writes with a prefix (MS-XLSX 2.2.2): `XLOOKUP` is
 * `_xlfn.XLOOKUP`, `SORT` is `_xlfn._xlws.SORT`.
 */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S ' +
    'CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT ' +
    'F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const WORKSHEET = new Set(['FILTER', 'SORT']);

/** Texts, quoted sheet names and structured references are left alone; what else is a word may need a prefix. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(\s*[(!])?/gu;
const PREFIXES = /_xl(?:fn|ws|pm|udf|eta|op)\./g;

/** A formula as the file writes it without its prefixes, as Excel shows it: `_xlfn.LET(_xlpm.x,1,_xlpm.x)` is `LET(x,1,x)`. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(TOKEN, (token) =>
    token.startsWith('"') || token.startsWith("'")
      ? token
      : withoutCustomFunctionPrefix(token.replace(PREFIXES, '')),
  );
}

/** A formula as the file writes it: prefixes for newer functions, for those of the add-in, and for the names LET and LAMBDA give. */
export function withPrefixes(formula: string): string {
  const named = parameterNames(formula);
  return formula.replace(TOKEN, (token: string, follower: string | undefined) => {
    if (follower?.endsWith('(') === true) return functionPrefix(token) + token;
    return follower === undefined && named.has(token.toLowerCase()) ? `_xlpm.${token}` : token;
  });
}

function functionPrefix(call: string): string {
  const name = call.replace(/\s*\($/, '').toUpperCase();
  if (WORKSHEET.has(name)) return '_xlfn._xlws.';
  return FUTURE.has(name) ? '_xlfn.' : customFunctionPrefix(name);
}
