/** The requests and answers of the Office.js client, as they travel. Wire names begin with a capital letter. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the object path it stands for; 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const PathType = {
  global: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  callMethod: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface QueryInfo {
  /** Property names as a script writes them: `name`, `tables/name`. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** The properties of an update. */
  readonly ObjectState?: { readonly [property: string]: unknown };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: number]: ObjectPath };
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    /** The action that failed; missing where the request was refused as a whole. */
    readonly ActionIndex?: number;
    /** `Range.values`, `WorksheetCollection.getItem` … */
    readonly Location: string;
  };
}

/** `getRange` for `GetRange`; names with an underscore in front stay. */
export function scriptName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `GetRange` for `getRange`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
