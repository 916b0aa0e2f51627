import { type Theme, webLightTheme } from '@fluentui/react-components';

/** What Office says of its colours; undefined where it says nothing. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Fluent's theme that goes with Office's, or with the browser's where Office does not say. Dark and high contrast are fetched only where they are needed. */
export async function themeFor(office: OfficeColours | undefined): Promise<Theme> {
  if (matches('(forced-colors: active)')) {
    // The browser puts the user's own colours over these; Fluent's theme for it leaves nothing out.
    return (await import('./otherThemes')).highContrast;
  }
  return isDark(office) ? (await import('./otherThemes')).dark : webLightTheme;
}

function isDark(office: OfficeColours | undefined): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#?([0-9a-f]{6})$/i.exec(office?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return matches('(prefers-color-scheme: dark)');
  const [red = 255, green = 255, blue = 255] = [0, 2, 4].map((at) =>
    parseInt(background.slice(at, at + 2), 16),
  );
  // Perceived brightness, of 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** Calls when the browser's colours change. */
export function watchColours(onChange: () => void): void {
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    window.matchMedia(query).addEventListener('change', onChange);
  }
}
