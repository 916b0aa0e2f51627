import { FUNCTIONS } from '../../src/texts/functionNames';

const SAYS = 'Kommuneandel kræver en Excel med delt kørsel (Microsoft 365, eller Excel 2021 og nyere).';

/**
 * What functions.js does. The manifest has to name a script for the custom functions, and in the shared runtime, which
 * it requires, Excel loads taskpane.html instead. An Excel that takes the script after all gets functions that say why
 * they cannot calculate, and not cells that wait for ever.
 */
export function functionsScript(): string {
  const ids = JSON.stringify(FUNCTIONS);
  return `${ids}.forEach(function (id) {
  CustomFunctions.associate(id, function () {
    throw new CustomFunctions.Error('#N/A', ${JSON.stringify(SAYS)});
  });
});
`;
}
