import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../book/book';
import { toGridStyle } from './gridStyle';

/** Univer's styles by their identifiers, one for each look. */
export interface StyleIds {
  /** The identifier of a cell's look; undefined for an untouched cell's. */
  readonly idOf: (style: CellStyle) => string | undefined;
  readonly all: Readonly<Record<string, IStyleData>>;
}

/** Hands out identifiers of looks; `onNew` hears of each new one before it is used. */
export function createStyleIds(onNew: (id: string, data: IStyleData) => void = () => undefined): StyleIds {
  const byStyle = new WeakMap<CellStyle, { readonly id: string | undefined }>();
  const byLook = new Map<string, string>();
  const all: Record<string, IStyleData> = {};

  function idOfLook(data: IStyleData | null): string | undefined {
    if (data === null) return undefined;
    const look = JSON.stringify(data);
    const known = byLook.get(look);
    if (known !== undefined) return known;
    const id = `look-${byLook.size + 1}`;
    byLook.set(look, id);
    all[id] = data;
    onNew(id, data);
    return id;
  }

  return {
    all,
    idOf(style) {
      let known = byStyle.get(style);
      if (known === undefined) byStyle.set(style, (known = { id: idOfLook(toGridStyle(style)) }));
      return known.id;
    },
  };
}
