/** The sheet with the frozen formulas. It is known again by its headings, so they are Danish whatever `Sprog` says. */
export const frozenSheetTexts = {
  sheet: 'Frosne formler',
  explanation:
    'Her gemmer Kommuneandel de formler, der er frosset: cellerne viser nu deres værdier. Få formlerne tilbage i Kommuneandels rude med Del og »Tø formler op«. Ret ikke i rækkerne.',
  headings: ['Ark', 'Celle', 'Fylder', 'Formel', 'Kontroltal', 'Område', 'Navn'],
} as const;
