import type { CommandButton } from '../manifest';
import { EMPTY_WORKBOOK, type PageOptions } from '../pageOptions';
import type { PageTexts } from '../pageTexts';
import { htmlElement } from './htmlElement';

/** What the user does in the bar. */
export interface BarActions {
  readonly open: (file: File) => void;
  readonly download: () => void;
  readonly openExample: (name: string) => void;
  readonly runCommand: (button: CommandButton) => void;
  readonly setOption: (name: 'lang' | 'theme', value: string) => void;
}

export interface Bar {
  /** Shows what happened; an error is read out at once. Empty text clears it. */
  readonly say: (text: string, isError?: boolean) => void;
  /** The example shown as chosen; null for a file of the user's own. */
  readonly choose: (example: string | null) => void;
}

/** Fills the bar above grid and pane: the workbook, the ribbon's commands, language and theme. */
export function createBar(
  host: HTMLElement,
  texts: PageTexts,
  options: PageOptions,
  examples: readonly string[],
  ribbon: readonly CommandButton[],
  actions: BarActions,
): Bar {
  host.setAttribute('aria-label', texts.bar);
  const message = htmlElement('p', { className: 'message', role: 'status' });
  const exampleChoice = choice(
    texts.examples,
    [...examples.map((name) => [name, name] as const), [EMPTY_WORKBOOK, texts.emptyWorkbook]],
    null,
    actions.openExample,
  );
  const commands = htmlElement('div', { className: 'commands', role: 'group', ariaLabel: texts.commands });
  commands.append(...ribbon.map((button) => commandButton(button, actions)));
  host.append(
    fileButton(texts, actions),
    actionButton(texts.download, texts.downloadTip, actions.download),
    exampleChoice.label,
    commands,
    message,
    choice(
      texts.language,
      [
        ['da-DK', 'Dansk'],
        ['en-US', 'English'],
      ],
      options.locale,
      (value) => {
        actions.setOption('lang', value);
      },
    ).label,
    choice(
      texts.theme,
      [
        ['light', texts.light],
        ['dark', texts.dark],
      ],
      options.theme,
      (value) => {
        actions.setOption('theme', value);
      },
    ).label,
  );
  return {
    say(text, isError = false) {
      message.role = isError ? 'alert' : 'status';
      message.classList.toggle('error', isError);
      message.textContent = text;
    },
    choose(example) {
      exampleChoice.select.value = example ?? '';
    },
  };
}

function fileButton(texts: PageTexts, actions: BarActions): HTMLElement {
  const input = htmlElement('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) actions.open(file);
    input.value = '';
  });
  const button = actionButton(texts.open, texts.openTip, () => {
    input.click();
  });
  return htmlElement('span', {}, button, input);
}

function actionButton(label: string, tip: string, act: () => void): HTMLButtonElement {
  return htmlElement('button', { type: 'button', title: tip, onclick: act }, label);
}

function commandButton(button: CommandButton, actions: BarActions): HTMLButtonElement {
  const icon = htmlElement('img', { src: `/addin/${button.icon}`, alt: '', width: 16, height: 16 });
  // Before the add-in is built there are no icons; the label says enough.
  icon.addEventListener('error', () => {
    icon.remove();
  });
  const made = htmlElement(
    'button',
    {
      type: 'button',
      title: button.description,
      onclick: () => {
        actions.runCommand(button);
      },
    },
    icon,
    button.label,
  );
  made.dataset['command'] = button.id;
  return made;
}

function choice(
  label: string,
  values: readonly (readonly [value: string, text: string])[],
  chosen: string | null,
  choose: (value: string) => void,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = htmlElement(
    'select',
    {},
    ...values.map(([value, text]) => htmlElement('option', { value }, text)),
  );
  if (chosen !== null) select.value = chosen;
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return { label: htmlElement('label', {}, `${label} `, select), select };
}
