/** A4 with room for a title above and page numbers below. */
const PAPER = 'A4';

/** Prints a sheet across the page, as wide as the page is and on as many pages down as it takes. */
export function fitToPage({ pageLayout }: Excel.Worksheet): Excel.PageLayout {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = PAPER;
  // No number of pages down: as many as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  return pageLayout;
}
