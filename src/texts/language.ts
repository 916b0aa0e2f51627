/** A language of the add-in: sheets, findings and pane speak either. */
export type Language = 'da' | 'en';
