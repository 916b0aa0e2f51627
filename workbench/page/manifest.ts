/** A button that the manifest declares. */
export interface CommandButton {
  readonly id: string;
  readonly label: string;
  /** The text of its tooltip. */
  readonly description: string;
  /** The path of its icon in the add-in: `assets/icon-16.png`. */
  readonly icon: string;
  readonly action:
    { readonly kind: 'showTaskpane' } | { readonly kind: 'executeFunction'; readonly functionName: string };
}

/** What the page takes from the add-in's manifest. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  /** The path of the pane's page in the add-in: `taskpane.html`. */
  readonly taskpane: string;
  /** The path of the functions' metadata in this locale: `functions.json`. */
  readonly metadata: string;
  /** What stands before the functions' names, `KA`; `''` for nothing. */
  readonly namespace: string;
  readonly ribbon: readonly CommandButton[];
  /** In the menu of a cell. */
  readonly contextMenu: readonly CommandButton[];
}

/** Reads a parsed manifest.xml in a locale (`da-DK`); texts without one for it are in the manifest's own. */
export function readManifest(document: Document, locale: string): AddinManifest {
  const resources = new Map(
    elements(document, 'Image', 'Url', 'String').map((element) => [
      element.id || attribute(element, 'id'),
      element,
    ]),
  );
  const resource = (parent: Element, name: string): string => {
    const reference = elements(parent, name)[0];
    const element = reference && resources.get(attribute(reference, 'resid'));
    return element === undefined ? '' : localized(element, locale);
  };

  function readButton(control: Element): CommandButton {
    const action = elements(control, 'Action')[0];
    const functionName = action && elements(action, 'FunctionName')[0]?.textContent;
    const tip = elements(control, 'Supertip')[0];
    return {
      id: attribute(control, 'id'),
      label: resource(control, 'Label'),
      description: tip === undefined ? '' : resource(tip, 'Description'),
      icon: pathInAddin(resource(control, 'Image')),
      action: functionName
        ? { kind: 'executeFunction', functionName: functionName.trim() }
        : { kind: 'showTaskpane' },
    };
  }

  const buttonsOf = (extensionPoint: string): CommandButton[] =>
    elements(document, 'ExtensionPoint')
      .filter((point) => (point.getAttribute('xsi:type') ?? '') === extensionPoint)
      .flatMap((point) => elements(point, 'Control').map(readButton));

  const source = elements(document, 'DefaultSettings').flatMap((settings) =>
    elements(settings, 'SourceLocation'),
  )[0];
  const name = elements(document, 'DisplayName')[0];
  const metadata = elements(document, 'Metadata')[0];
  const functions = elements(document, 'ExtensionPoint').find(
    (point) => (point.getAttribute('xsi:type') ?? '') === 'CustomFunctions',
  );
  return {
    id: elements(document, 'Id')[0]?.textContent.trim() ?? '',
    name: name === undefined ? '' : localized(name, locale),
    taskpane: pathInAddin(source === undefined ? '' : attribute(source, 'DefaultValue')),
    metadata: pathInAddin(metadata === undefined ? '' : resource(metadata, 'SourceLocation')),
    namespace: functions === undefined ? '' : resource(functions, 'Namespace'),
    ribbon: buttonsOf('PrimaryCommandSurface'),
    contextMenu: buttonsOf('ContextMenu'),
  };
}

function elements(parent: Document | Element, ...names: string[]): Element[] {
  return names.flatMap((name) => [...parent.getElementsByTagNameNS('*', name)]);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function localized(element: Element, locale: string): string {
  const override = elements(element, 'Override').find(
    (candidate) => attribute(candidate, 'Locale') === locale,
  );
  return attribute(override ?? element, override === undefined ? 'DefaultValue' : 'Value');
}

/** The manifest names where the add-in is in production; the workbench serves the same files from a folder. */
function pathInAddin(url: string): string {
  return url.replace(/^https?:\/\/[^/]+\//, '');
}
