/** A parameter, as the add-in's metadata file describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function, as the add-in's metadata file (`functions.json`) describes it. */
export interface CustomFunction {
  /** What the add-in has associated its code with. */
  readonly id: string;
  /** What is written in formulas. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  /** Whether errors among its arguments are handed to it, where a parameter takes any type. */
  readonly takesErrors?: boolean;
}

interface MetadataFile {
  readonly functions?: readonly CustomFunction[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The functions of a metadata file. @throws SyntaxError for what is no JSON */
export function readMetadata(json: string): readonly CustomFunction[] {
  const { functions = [], allowErrorForDataTypeAny: takesErrors = false } = JSON.parse(json) as MetadataFile;
  return functions.map((described) => ({ ...described, takesErrors }));
}
