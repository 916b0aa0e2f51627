/** Office.js's name of the file format's alignment: `centerContinuous` is `CenterAcrossSelection`, `left` is `Left`. */
export function alignmentName(value: string): string {
  if (value === 'centerContinuous') return 'CenterAcrossSelection';
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** The file format's name of Office.js's alignment. */
export function alignmentValue(name: string): string {
  if (name === 'CenterAcrossSelection') return 'centerContinuous';
  return name.charAt(0).toLowerCase() + name.slice(1);
}
