import { type LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enTexts from '@univerjs/preset-sheets-core/locales/en-US';
import type { Language } from '../../../src/texts/language';
import type { CustomFunction } from '../../functions/customFunction';
import { DA_TEXTS } from './daTexts';
import { describeFunctions } from './describeFunctions';
import { enterDanish } from './enterDanish';
import { forgetOpenBrackets } from './forgetOpenBrackets';
import { hiddenMenus } from './hiddenMenus';
import { mergeTexts } from './mergeTexts';
import { leaveCalculation } from './leaveCalculation';
import { pasteDanish } from './pasteDanish';
import { showDanishValues } from './showDanishValues';

export interface GridOptions {
  /** The identifier of the element that the grid fills. */
  readonly container: string;
  readonly language: Language;
  readonly isDark: boolean;
  /** The functions that are offered beside the grid's own. */
  readonly functions: readonly CustomFunction[];
}

export interface PageGrid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly language: Language;
  /** To be called when a workbook has been opened: the services it needs are not there before the first one. */
  readonly prepare: () => void;
}

/** Univer in an element of the page: grid, toolbar, formula bar, tabs and status bar, without a workbook yet. */
export function createGrid({ container, language, isDark, functions }: GridOptions): PageGrid {
  // Univer's own type of locale names its twenty languages; any key works that has texts.
  const locale = (language === 'da' ? 'daDK' : 'enUS') as unknown as LocaleType;
  const texts = language === 'da' ? mergeTexts(enTexts, DA_TEXTS) : enTexts;
  const univer = new Univer({
    locale,
    locales: { [locale]: texts },
    logLevel: LogLevel.WARN,
    darkMode: isDark,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { addSheetButtonConfig: { show: false } },
    menu: hiddenMenus(),
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  leaveCalculation(univer);
  let isPrepared = false;
  return {
    univer,
    api,
    language,
    prepare() {
      if (isPrepared) return;
      isPrepared = true;
      forgetOpenBrackets(univer);
      describeFunctions(univer, functions);
      if (language !== 'da') return;
      enterDanish(univer);
      pasteDanish(univer);
      showDanishValues(univer);
    },
  };
}
